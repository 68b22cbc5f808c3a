package octavo.epub;

import java.nio.charset.StandardCharsets;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.stream.Stream;
import octavo.markup.Node;
import octavo.style.Vocabulary;

/** How large elements will be as XHTML, with the notes that they call; rather too much than too little. */
final class Bulk {

    /** Names, quotes, what an element means and the longest way to another document, in bytes. */
    private static final int ELEMENT = 90;

    private final Map<String, Node.Element> notes;
    private final Map<Node, Integer> known = new IdentityHashMap<>();

    Bulk(Map<String, Node.Element> notes) {
        this.notes = notes;
    }

    /** In bytes. */
    int of(Node node) {
        Integer size = known.get(node);
        if (size == null) {
            size = alone(node)
                    + calls(node)
                            .distinct()
                            .filter(notes::containsKey)
                            .mapToInt(id -> alone(notes.get(id)))
                            .sum();
            known.put(node, size);
        }
        return size;
    }

    /** The ids of the notes that are called in an element, in order. */
    static Stream<String> calls(Node node) {
        if (!(node instanceof Node.Element element)) {
            return Stream.empty();
        }
        Stream<String> here = element.has(Vocabulary.NOTE_CALL)
                ? element.attribute("href").stream().map(href -> href.substring(1))
                : Stream.empty();
        return Stream.concat(here, element.children().stream().flatMap(Bulk::calls));
    }

    private static int alone(Node node) {
        return switch (node) {
            case Node.Words(String words) -> written(words);
            case Node.PageNumber _ -> 0;
            case Node.Places places -> places.passages().size() * 2 * ELEMENT;
            case Node.Element element -> {
                int size = 2 * element.name().length() + element.id().length() + ELEMENT;
                size += String.join(" ", element.classes()).length();
                for (Map.Entry<String, String> attribute : element.attributes().entrySet()) {
                    size += attribute.getKey().length() + written(attribute.getValue());
                }
                for (Node child : element.children()) {
                    size += alone(child);
                }
                yield size;
            }
        };
    }

    /** With its ampersands and angles escaped. */
    private static int written(String words) {
        long escaped = words.chars()
                .filter(c -> c == '&' || c == '<' || c == '>' || c == '"')
                .count();
        return words.getBytes(StandardCharsets.UTF_8).length + 5 * (int) escaped;
    }
}
