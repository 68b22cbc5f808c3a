package octavo.print.fo;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import octavo.markup.Node;
import octavo.style.Vocabulary;

/** Parts an index where its columns begin; an entry that goes on in the next says there that it does. */
final class IndexColumns {

    private static final String SAYS = "data-continued";

    private final Set<String> beginnings;

    /**
     * @param beginnings ids of the entries that columns begin with
     */
    IndexColumns(Set<String> beginnings) {
        this.beginnings = beginnings;
    }

    Node.Element of(Node.Element section) {
        return with(
                section,
                section.children().stream()
                        .map(node -> node instanceof Node.Element group
                                        && group.name().equals("div")
                                ? group(group)
                                : node)
                        .toList());
    }

    /** The letter above a group goes with the first of its entries. */
    private Node group(Node.Element group) {
        List<Node> children = new ArrayList<>();
        boolean begins = false;
        for (Node child : group.children()) {
            if (child instanceof Node.Element list && list.name().equals("ul")) {
                List<Node.Element> entries = entries(list);
                begins = begins(entries.getFirst());
                if (begins) {
                    entries.set(0, without(entries.getFirst()));
                }
                children.add(with(list, entries));
            } else {
                children.add(child);
            }
        }
        Node.Element parted = with(group, children);
        return begins ? beginning(parted) : parted;
    }

    private List<Node.Element> entries(Node.Element list) {
        List<Node.Element> entries = new ArrayList<>();
        for (Node child : list.children()) {
            entries.addAll(entry((Node.Element) child));
        }
        return entries;
    }

    /** An entry, and once more for each column into which it goes on. */
    private List<Node.Element> entry(Node.Element entry) {
        List<Node.Element> parts = new ArrayList<>();
        List<Node> children = new ArrayList<>(entry.children());
        if (children.getLast() instanceof Node.Element list && list.name().equals("ul")) {
            List<List<Node.Element>> columns = parted(entries(list));
            children.set(children.size() - 1, with(list, columns.getFirst()));
            columns.subList(1, columns.size()).forEach(column -> parts.add(continued(entry, with(list, column))));
        }
        Node.Element first = with(entry, children);
        parts.addFirst(beginnings.contains(entry.id()) ? beginning(first) : first);
        return parts;
    }

    private static List<List<Node.Element>> parted(List<Node.Element> entries) {
        List<List<Node.Element>> columns = new ArrayList<>(List.of(new ArrayList<>()));
        for (Node.Element entry : entries) {
            if (begins(entry)) {
                columns.add(new ArrayList<>());
            }
            columns.getLast().add(begins(entry) ? without(entry) : entry);
        }
        return columns;
    }

    private static Node.Element continued(Node.Element entry, Node.Element list) {
        Node words = new Node.Words(entry.attribute(SAYS).orElse(""));
        SequencedMap<String, String> inPrintAlone = new LinkedHashMap<>(Map.of(Node.ONLY, "print"));
        Node.Element term =
                new Node.Element("span", "", List.of("index-term"), inPrintAlone, List.of(words), entry.place());
        List<String> classes = new ArrayList<>(entry.classes());
        classes.add(Vocabulary.CONTINUED);
        return beginning(new Node.Element("li", "", classes, entry.attributes(), List.of(term, list), entry.place()));
    }

    private static boolean begins(Node.Element element) {
        return element.has(Vocabulary.COLUMN);
    }

    private static Node.Element beginning(Node.Element element) {
        List<String> classes = new ArrayList<>(element.classes());
        classes.add(Vocabulary.COLUMN);
        return classed(element, classes);
    }

    private static Node.Element without(Node.Element element) {
        List<String> classes = new ArrayList<>(element.classes());
        classes.remove(Vocabulary.COLUMN);
        return classed(element, classes);
    }

    private static Node.Element classed(Node.Element element, List<String> classes) {
        return new Node.Element(
                element.name(), element.id(), classes, element.attributes(), element.children(), element.place());
    }

    private static Node.Element with(Node.Element element, List<? extends Node> children) {
        return new Node.Element(
                element.name(),
                element.id(),
                element.classes(),
                element.attributes(),
                List.copyOf(children),
                element.place());
    }
}
