package octavo.manuscript.picture.svg;

import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import octavo.problem.Code;
import octavo.problem.Problem;
import octavo.source.SourceSpan;

/** Refuses pictures whose parts show each other for ever, or so often that nobody could draw them. */
final class Expansion {

    private static final long MOST = 100_000;
    private static final Pattern ADDRESS = Pattern.compile("url\\(\\s*['\"]?#([^)'\"]+)['\"]?\\s*\\)");

    private final String path;
    private final Map<String, Node.Element> byId = new HashMap<>();
    private final Map<Node.Element, Long> sizes = new IdentityHashMap<>();
    private final Set<Node.Element> begun = Collections.newSetFromMap(new IdentityHashMap<>());

    private Expansion(String path) {
        this.path = path;
    }

    static void check(Node.Element root, String path) throws BadSvg {
        Expansion expansion = new Expansion(path);
        expansion.collect(root);
        if (expansion.size(root) > MOST) {
            throw expansion.bad("its parts are repeated more than 100,000 times");
        }
    }

    private void collect(Node.Element element) {
        if (!element.attribute("id").isEmpty()) {
            byId.putIfAbsent(element.attribute("id"), element);
        }
        element.elements().forEach(this::collect);
    }

    /** How many elements are drawn for this one; those that it only refers to are followed, so that circles are found. */
    private long size(Node.Element element) throws BadSvg {
        Long known = sizes.get(element);
        if (known != null) {
            return known;
        }
        if (!begun.add(element)) {
            throw bad("its parts show each other in a circle");
        }
        long size = 1;
        for (Node.Element inner : element.elements()) {
            size += size(inner);
        }
        for (Node.Element other : referred(element).toList()) {
            long drawn = size(other);
            size += element.name().equals("use") ? drawn : 0;
        }
        size = Math.min(size, MOST + 1);
        sizes.put(element, size);
        return size;
    }

    private Stream<Node.Element> referred(Node.Element element) {
        Stream<String> link = Stream.of(element.attribute("xlink:href"))
                .filter(address -> address.startsWith("#") && !element.name().equals("textPath"))
                .map(address -> address.substring(1));
        Stream<String> paint = element.attributes().values().stream()
                .flatMap(value -> ADDRESS.matcher(value)
                        .results()
                        .map(found -> found.group(1).strip()));
        return Stream.concat(link, paint).distinct().map(byId::get).filter(Objects::nonNull);
    }

    private BadSvg bad(String message) {
        return new BadSvg(new Problem(
                Code.PICTURE_TOO_LARGE,
                SourceSpan.of(path),
                "the picture cannot be drawn: " + message,
                "draw it without <use>, or bring it as PNG"));
    }
}
