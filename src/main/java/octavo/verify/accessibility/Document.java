package octavo.verify.accessibility;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import octavo.verify.container.Markup;

/**
 * A content document, or the package document.
 *
 * @param name in the container
 */
record Document(String name, Markup root) {

    Fault fault(Markup at, String message) {
        return new Fault(name, at, message);
    }

    /** The elements of these names, in order. */
    Stream<Markup> elements(String... names) {
        List<String> wanted = List.of(names);
        return root.all().stream().filter(element -> wanted.contains(element.name()));
    }

    /** The marks where pages of the printed book begin. */
    Stream<Markup> pageBreaks() {
        return root.all().stream()
                .filter(element ->
                        is(element, "pagebreak") || element.attribute("role").equals("doc-pagebreak"));
    }

    /** The links of its navigation of this kind. */
    List<Markup> links(String kind) {
        return elements("nav")
                .filter(nav -> is(nav, kind))
                .flatMap(nav -> nav.all("a").stream())
                .toList();
    }

    /** Where a link of this document leads: a name in the container and, where it has one, {@code #} and an id. */
    Optional<String> target(Markup link) {
        try {
            return Optional.of(URI.create("/" + name).resolve(link.attribute("href")))
                    .filter(address -> address.getScheme() == null && address.getPath() != null)
                    .map(address -> address.getPath().substring(1)
                            + (address.getFragment() == null ? "" : "#" + address.getFragment()));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    /** Whether its {@code epub:type} has this word. */
    static boolean is(Markup element, String kind) {
        return List.of(element.attribute("type").split("\\s+")).contains(kind);
    }

    /** Whether a voice has something to say at this element. */
    static boolean speaks(Markup element) {
        return element.all().stream()
                .flatMap(one -> Stream.of(
                        one.text(), one.attribute("aria-label"), one.attribute("title"), one.attribute("alt")))
                .anyMatch(words -> !words.isBlank());
    }
}
