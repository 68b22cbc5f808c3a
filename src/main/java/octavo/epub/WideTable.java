package octavo.epub;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.Stream;
import octavo.markup.Node;
import octavo.style.Vocabulary;

/**
 * A table whose columns cannot stand side by side on a telephone; themes may set its rows and cells under each other there.
 *
 * <p>For that it has the class {@code wide}, every cell bears the head of its column as {@code data-label}, and roles say what
 * is a table, a row and a cell, since browsers forget that where they are displayed otherwise (ARIA in HTML, section 4).
 */
final class WideTable {

    /** As many letters of the longest words as a telephone shows beside each other, the columns' gaps among them. */
    private static final double SCREEN = 46;

    private static final double GAP = 1.4;

    private WideTable() {}

    /** The table with its class, labels and roles where it is wide; itself otherwise, or where it has them already. */
    static Node.Element of(Node.Element table) {
        return table.attribute("role").isPresent() ? table : measured(table);
    }

    private static Node.Element measured(Node.Element table) {
        List<Node.Element> rows = rows(table);
        List<String> heads = parts(table, "thead")
                .flatMap(head -> parts(head, "tr"))
                .map(row -> cells(row).map(WideTable::label).toList())
                .reduce((first, _) -> first)
                .orElse(List.of());
        int columns =
                rows.stream().mapToInt(row -> (int) cells(row).count()).max().orElse(0);
        double width = 0;
        for (int i = 0; i < columns; i++) {
            int column = i;
            width += GAP
                    + rows.stream()
                            .flatMap(row -> cells(row).skip(column).limit(1))
                            .mapToInt(cell -> longest(cell.words()))
                            .max()
                            .orElse(0);
        }
        return width <= SCREEN ? table : marked(table, heads, 0);
    }

    /** The words of a head, without the letters that call notes. */
    private static String label(Node.Element head) {
        StringBuilder words = new StringBuilder();
        for (Node child : head.children()) {
            switch (child) {
                case Node.Words(String text) -> words.append(text);
                case Node.Element inner -> words.append(inner.has(Vocabulary.NOTE_CALL) ? "" : label(inner));
                case Node.PageNumber _, Node.Places _ -> {}
            }
        }
        return words.toString();
    }

    private static Node.Element marked(Node.Element element, List<String> heads, int column) {
        String role = role(element.name());
        if (role.isEmpty()) {
            return element;
        }
        SequencedMap<String, String> attributes = new LinkedHashMap<>(element.attributes());
        attributes.put("role", role);
        if (element.name().equals("td")
                && column < heads.size()
                && !heads.get(column).isBlank()) {
            attributes.put(XhtmlWriter.LABEL, heads.get(column));
        }
        List<String> classes = new ArrayList<>(element.classes());
        if (element.name().equals("table")) {
            classes.add(Vocabulary.WIDE);
        }
        List<Node> children = new ArrayList<>();
        int at = 0;
        for (Node child : element.children()) {
            children.add(child instanceof Node.Element inner ? marked(inner, heads, at) : child);
            at += child instanceof Node.Element inner && isCell(inner) ? 1 : 0;
        }
        return new Node.Element(element.name(), element.id(), classes, attributes, children, element.place());
    }

    private static String role(String name) {
        return switch (name) {
            case "table" -> "table";
            case "thead", "tbody" -> "rowgroup";
            case "tr" -> "row";
            case "td" -> "cell";
            case "th" -> "columnheader";
            default -> "";
        };
    }

    private static List<Node.Element> rows(Node.Element table) {
        return Stream.concat(parts(table, "thead"), parts(table, "tbody"))
                .flatMap(part -> parts(part, "tr"))
                .toList();
    }

    private static Stream<Node.Element> parts(Node.Element element, String name) {
        return element.children().stream()
                .filter(Node.Element.class::isInstance)
                .map(Node.Element.class::cast)
                .filter(part -> part.name().equals(name));
    }

    private static Stream<Node.Element> cells(Node.Element row) {
        return row.children().stream()
                .filter(Node.Element.class::isInstance)
                .map(Node.Element.class::cast)
                .filter(WideTable::isCell);
    }

    private static boolean isCell(Node.Element element) {
        return element.name().equals("td") || element.name().equals("th");
    }

    /** The letters of the longest piece that no line ends in. */
    private static int longest(String words) {
        return Stream.of(words.split("[\\s\\-\u2010-\u2014/\u00ad]+"))
                .mapToInt(word -> word.codePointCount(0, word.length()))
                .max()
                .orElse(0);
    }
}
