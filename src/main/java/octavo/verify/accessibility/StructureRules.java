package octavo.verify.accessibility;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import octavo.verify.container.Markup;

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

    private static final Set<String> SCOPES = Set.of("col", "row", "colgroup", "rowgroup");

    private StructureRules() {}

    static Stream<Fault> lists(Document document) {
        return document.root().all().stream()
                .flatMap(parent -> parent.children().stream()
                        .filter(child -> !fits(parent.name(), child.name()))
                        .map(child -> document.fault(
                                child, "\"%s\" stands directly in \"%s\"".formatted(child.name(), parent.name()))));
    }

    static Stream<Fault> tables(Document document) {
        return document.elements("table")
                .flatMap(table -> Stream.of(
                                table.all("thead").stream()
                                        .filter(head -> head.all("th").isEmpty())
                                        .map(head -> document.fault(head, "the head of a table has no head cells")),
                                table.all("tr").stream()
                                        .limit(1)
                                        .filter(row -> isCaption(row, table))
                                        .map(row -> document.fault(row, "a cell over all columns is no caption")),
                                cells(document, table))
                        .flatMap(faults -> faults));
    }

    /** What cells say of the heads that belong to them. */
    private static Stream<Fault> cells(Document document, Markup table) {
        Set<String> heads =
                table.all("th").stream().map(head -> head.attribute("id")).collect(Collectors.toSet());
        return table.all().stream().flatMap(cell -> {
            Stream<Fault> empty = cell.name().equals("th") && !Document.speaks(cell)
                    ? Stream.of(document.fault(cell, "a head cell is empty"))
                    : Stream.empty();
            Stream<Fault> scope = cell.attribute("scope").isEmpty() || SCOPES.contains(cell.attribute("scope"))
                    ? Stream.empty()
                    : Stream.of(
                            document.fault(cell, "no cell is the head of a \"%s\"".formatted(cell.attribute("scope"))));
            Stream<Fault> named = Stream.of(cell.attribute("headers").strip().split("\\s+"))
                    .filter(head -> !head.isEmpty() && !heads.contains(head))
                    .map(head -> document.fault(cell, "no head of this table has the id \"%s\"".formatted(head)));
            return Stream.of(empty, scope, named).flatMap(faults -> faults);
        });
    }

    private static boolean isCaption(Markup row, Markup table) {
        long columns = table.all("tr").stream()
                .mapToLong(one -> one.children().size())
                .max()
                .orElse(0);
        return row.children().size() == 1
                && columns > 1
                && row.children().getFirst().attribute("colspan").equals(String.valueOf(columns));
    }

    private static boolean fits(String parent, String child) {
        return HELD.getOrDefault(parent, List.of(child)).contains(child)
                && HOLDERS.getOrDefault(child, List.of(parent)).contains(parent);
    }
}
