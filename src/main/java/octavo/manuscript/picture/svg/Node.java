package octavo.manuscript.picture.svg;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/** What stands in a picture, as far as it is kept. */
sealed interface Node {

    record Text(String text) implements Node {}

    /** An element of SVG's own namespace; {@code xlink:href} is the only attribute with a prefix beside XML's own. */
    record Element(String name, SequencedMap<String, String> attributes, List<Node> content) implements Node {

        Element(String name) {
            this(name, new LinkedHashMap<>(), new ArrayList<>());
        }

        String attribute(String key) {
            return attributes.getOrDefault(key, "");
        }

        List<Element> elements() {
            return content.stream()
                    .filter(Element.class::isInstance)
                    .map(Element.class::cast)
                    .toList();
        }
    }
}
