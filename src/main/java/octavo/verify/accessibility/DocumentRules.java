package octavo.verify.accessibility;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import octavo.verify.container.Markup;

/** What a voice says at each element: WCAG 1.1.1, 1.3.1, 2.4.4, 2.4.6 and 4.1.2. */
final class DocumentRules {

    private static final String[] HEADINGS = {"h1", "h2", "h3", "h4", "h5", "h6"};

    private DocumentRules() {}

    /** The body has no role, and landmarks only name what lies elsewhere. */
    static Stream<Fault> roles(Document document) {
        Set<Markup> landmarks = Collections.newSetFromMap(new IdentityHashMap<>());
        landmarks.addAll(document.links("landmarks"));
        return document.root().all().stream()
                .filter(element -> !element.name().equals("body") && !landmarks.contains(element))
                .flatMap(element -> Stream.of(element.attribute("type").split("\\s+"))
                        .filter(kind -> Vocabulary.ROLES.containsKey(kind))
                        .filter(kind -> Stream.of(element.attribute("role").split("\\s+"))
                                .noneMatch(Vocabulary.ROLES.get(kind)::contains))
                        .map(kind -> document.fault(
                                element,
                                "the type \"%s\" lacks the role \"%s\""
                                        .formatted(kind, String.join(" ", Vocabulary.ROLES.get(kind))))));
    }

    static Stream<Fault> pictures(Document document) {
        return document.root().all().stream()
                .filter(element -> isSilent(element) && !isHidden(element))
                .map(picture -> document.fault(picture, "nothing says what the picture shows"));
    }

    private static boolean isSilent(Markup element) {
        boolean drawn = List.of("img", "image", "graphics-document").contains(element.attribute("role"));
        return switch (element.name()) {
            case "img" -> !element.attributes().containsKey("alt");
            case "area" -> element.attributes().containsKey("href") && !isNamed(element);
            case "object" -> !isNamed(element) && element.text().isBlank();
            case "input" -> element.attribute("type").equals("image") && !isNamed(element);
            case "svg" ->
                drawn
                        && !isNamed(element)
                        && element.all("title").stream()
                                .allMatch(title -> title.text().isBlank());
            default -> drawn && !isNamed(element);
        };
    }

    /** Whether it is kept from voices. */
    private static boolean isHidden(Markup element) {
        return element.attribute("aria-hidden").equals("true");
    }

    /** Whether an attribute says what it is. */
    private static boolean isNamed(Markup element) {
        return Stream.of("alt", "aria-label", "aria-labelledby", "title")
                .anyMatch(name -> !element.attribute(name).isBlank());
    }

    static Stream<Fault> headings(Document document) {
        List<Fault> faults = new ArrayList<>();
        int last = HEADINGS.length;
        for (Markup heading : document.elements(HEADINGS).toList()) {
            int level = heading.name().charAt(1) - '0';
            if (!Document.speaks(heading)) {
                faults.add(document.fault(heading, "a heading is empty"));
            }
            if (level > last + 1) {
                faults.add(document.fault(
                        heading, "a heading of level %d follows one of level %d".formatted(level, last)));
            }
            last = level;
        }
        return faults.stream();
    }

    static Stream<Fault> links(Document document) {
        return document.elements("a")
                .filter(link -> link.attributes().containsKey("href") && !isHidden(link) && !Document.speaks(link))
                .map(link -> document.fault(link, "a link has no words"));
    }

    static Stream<Fault> ids(Document document) {
        Set<String> seen = new HashSet<>();
        List<Fault> faults = new ArrayList<>();
        for (Markup element : document.root().all()) {
            String id = element.attribute("id");
            if (!id.isEmpty() && !seen.add(id)) {
                faults.add(document.fault(element, "the id \"%s\" is given twice".formatted(id)));
            }
        }
        return faults.stream();
    }
}
