package octavo.epub;

import java.util.ArrayList;
import java.util.List;
import octavo.markup.Node;
import octavo.style.Vocabulary;

/** A table too long for one document, as several that each have its head. */
record TableParts(Node.Element table) {

    /** The tables, each with as many rows as a document has room for, and at least one. */
    List<Node.Element> of(int most, Bulk bulk) {
        List<Node.Element> parts = new ArrayList<>();
        List<Node> rows = new ArrayList<>();
        int room = most - bulk.of(part(List.of(), true));
        int size = 0;
        for (Node row : rows()) {
            int more = bulk.of(row);
            if (!rows.isEmpty() && size + more > room) {
                parts.add(part(rows, parts.isEmpty()));
                rows = new ArrayList<>();
                size = 0;
            }
            rows.add(row);
            size += more;
        }
        parts.add(part(rows, parts.isEmpty()));
        return parts;
    }

    private List<Node> rows() {
        return table.children().stream()
                .filter(child ->
                        child instanceof Node.Element inner && inner.name().equals("tbody"))
                .flatMap(body -> ((Node.Element) body).children().stream())
                .toList();
    }

    /** The first has the caption and all ids; the others have a class that says what they are, and no ids. */
    private Node.Element part(List<Node> rows, boolean first) {
        List<Node> children = new ArrayList<>();
        for (Node child : table.children()) {
            if (child instanceof Node.Element inner) {
                switch (inner.name()) {
                    case "tbody" -> children.add(like(inner, inner.id(), rows));
                    case "caption" -> children.addAll(first ? List.of(inner) : List.of());
                    default -> children.add(first ? inner : nameless(inner));
                }
            } else {
                children.add(child);
            }
        }
        List<String> classes = new ArrayList<>(table.classes());
        if (!first) {
            classes.add(Vocabulary.TABLE_CONTINUED);
        }
        return new Node.Element(
                table.name(), first ? table.id() : "", classes, table.attributes(), children, table.place());
    }

    private static Node.Element nameless(Node.Element element) {
        return like(
                element,
                "",
                element.children().stream()
                        .map(child -> child instanceof Node.Element inner ? nameless(inner) : child)
                        .toList());
    }

    private static Node.Element like(Node.Element element, String id, List<Node> children) {
        return new Node.Element(element.name(), id, element.classes(), element.attributes(), children, element.place());
    }
}
