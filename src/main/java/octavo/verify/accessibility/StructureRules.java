package octavo.verify.accessibility;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What belongs into what: WCAG 1.3.1. */
final class StructureRules {

    /** What may stand directly in a list. */
    private static final Map<String, List<String>> HELD = Map.of(
            "ul", List.of("li", "script", "template"),
            "ol", List.of("li", "script", "template"),
            "dl", List.of("dt", "dd", "div", "script", "template"));

    /** Where an entry may stand directly. */
    private static final Map<String, List<String>> HOLDERS = Map.of(
            "li", List.of("ul", "ol", "menu"),
            "dt", List.of("dl", "div"),
            "dd", List.of("dl", "div"));

    private StructureRules() {}

    static Stream<Fault> lists(Document document) {
        return document.root().all().stream()
                .flatMap(parent -> parent.children().stream()
                        .filter(child -> !fits(parent.name(), child.name()))
                        .map(child -> document.fault(
                                child, "\"%s\" stands directly in \"%s\"".formatted(child.name(), parent.name()))));
    }

    static Stream<Fault> tables(Document document) {
        return document.elements("thead")
                .filter(head -> head.all("th").isEmpty())
                .map(head -> document.fault(head, "the head of a table has no head cells"));
    }

    private static boolean fits(String parent, String child) {
        return HELD.getOrDefault(parent, List.of(child)).contains(child)
                && HOLDERS.getOrDefault(child, List.of(parent)).contains(parent);
    }
}
