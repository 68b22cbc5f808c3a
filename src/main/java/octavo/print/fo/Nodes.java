package octavo.print.fo;

import java.util.List;
import octavo.markup.Cursor;
import octavo.markup.Node;
import org.xml.sax.SAXException;

/** Writes what stands in an element: words, and elements in their lines or between them. */
final class Nodes {

    private final Stick stick;

    Nodes(Stick stick) {
        this.stick = stick;
    }

    /** All of them. */
    void in(Cursor at, Type type, Measure measure) throws SAXException {
        in(at, type, measure, 0);
    }

    /**
     * The same from one of the elements on.
     *
     * @param first how many elements come before it
     */
    void in(Cursor at, Type type, Measure measure, int first) throws SAXException {
        List<Dressed> elements = Dressed.in(stick, at, type.style());
        int next = first;
        for (Node node : after(at.element(), first)) {
            switch (node) {
                case Node.Words(String words) -> {
                    if (!words.isBlank() || !apart(elements, next)) {
                        stick.words(words, type);
                    }
                }
                case Node.PageNumber number -> new Inlines(stick).pageNumber(number, type);
                case Node.Places places -> throw new IllegalStateException("unnumbered: " + places);
                case Node.Element _ -> element(elements, next++, type, measure);
            }
        }
    }

    private void element(List<Dressed> elements, int index, Type type, Measure measure) throws SAXException {
        Dressed child = elements.get(index);
        boolean between = elements.stream().anyMatch(element -> !element.inLine());
        stick.floats().goOver(stick, elements.subList(index, elements.size()));
        if (!child.is("list-item")) {
            element(child, between, measure);
        } else if (index == 0 || !elements.get(index - 1).is("list-item")) {
            new Lists(stick).items(items(elements, index), type.style(), measure);
        }
    }

    /** Whether the space before an element stands beside a block, where there is no line for it. */
    private static boolean apart(List<Dressed> elements, int next) {
        boolean after = next > 0 && !elements.get(next - 1).inLine();
        boolean before = next < elements.size() && !elements.get(next).inLine();
        return after || before;
    }

    private static List<Dressed> items(List<Dressed> elements, int from) {
        int to = from;
        while (to < elements.size() && elements.get(to).is("list-item")) {
            to++;
        }
        return elements.subList(from, to);
    }

    private void element(Dressed child, boolean between, Measure measure) throws SAXException {
        boolean reserved = !child.inLine() && child.at().attribute(Node.ONLY).isPresent();
        if (reserved) {
            stick.slips().beginReserved();
        }
        common(child, between, measure);
        if (reserved) {
            stick.slips().endReserved();
        }
    }

    private void common(Dressed child, boolean between, Measure measure) throws SAXException {
        switch (child.display()) {
            case "none" -> {}
            case "inline", "inline-block" -> {
                boolean alone = between
                        || child.at()
                                .parent()
                                .filter(p -> p.name().equals("figure"))
                                .isPresent();
                if (alone && child.at().name().equals("img")) {
                    new Figures(stick).alone(child.at(), child.style(), measure);
                } else {
                    new Inlines(stick).element(child.at(), child.style(), measure);
                }
            }
            default -> {
                if (!stick.floats().take(stick, child, measure)) {
                    between(child, measure);
                }
            }
        }
    }

    /** An element that stands between lines. */
    void between(Dressed element, Measure measure) throws SAXException {
        if (element.is("table")) {
            new Tables(stick).table(element.at(), element.style(), measure);
        } else {
            new Blocks(stick).block(element.at(), element.style(), measure);
        }
    }

    /** What stands in an element after some of the elements in it. */
    private static List<Node> after(Node.Element element, int elements) {
        int left = elements;
        int from = 0;
        while (left > 0) {
            left -= element.children().get(from++) instanceof Node.Element ? 1 : 0;
        }
        return element.children().subList(from, element.children().size());
    }
}
