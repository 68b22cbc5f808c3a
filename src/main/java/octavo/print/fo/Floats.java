package octavo.print.fo;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import octavo.folio.Makeup.Spot;
import octavo.folio.Makeup.Stand;
import octavo.markup.Cursor;
import octavo.markup.Node;
import octavo.print.fo.Blocks.Dressed;
import octavo.style.Vocabulary;
import org.xml.sax.SAXException;

/** The figures of a division: those that are moved wait here until the text has been written. */
final class Floats {

    private static final String PLACEMENT = "data-placement";

    private record Waiting(Dressed figure, Measure measure, int before) {}

    private final SortedMap<Integer, Spot> spots;
    private final SortedMap<Integer, Waiting> waiting = new TreeMap<>();
    private int next;
    private boolean bleeds;

    Floats(SortedMap<Integer, Spot> spots) {
        this.spots = spots;
    }

    /** Whether a figure may be moved: it stands in the text itself, and calls no note. */
    static boolean movable(Cursor at) {
        return at.attribute(PLACEMENT).isPresent()
                && at.parent().filter(parent -> parent.name().equals("section")).isPresent()
                && !calls(at.element());
    }

    private static boolean calls(Node.Element element) {
        return element.has(Vocabulary.NOTE_CALL)
                || element.children().stream().anyMatch(child -> child instanceof Node.Element inner && calls(inner));
    }

    /** Writes a figure that may be moved, or keeps it where the plan has another spot for it. */
    void write(Stick stick, Dressed figure, Measure measure) throws SAXException {
        int number = next++;
        int before = stick.whereabouts().latest();
        if (spots.containsKey(number)) {
            waiting.put(number, new Waiting(figure, measure, before));
        } else {
            set(stick, number, new Waiting(figure, measure, before));
        }
    }

    private static void set(Stick stick, int number, Waiting figure) throws SAXException {
        int first = stick.whereabouts().latest() + 1;
        new Blocks(stick).block(figure.figure.at(), figure.figure.style(), figure.measure);
        String placement = figure.figure.at().attribute(PLACEMENT).orElse("");
        stick.whereabouts().figure(number, placement, first, figure.before);
    }

    /** Whether the figure that is being written goes to the edges of its page. */
    boolean bleeds() {
        return bleeds;
    }

    /** Writes the figures that come after all text. */
    void end(Stick stick) throws SAXException {
        for (Map.Entry<Integer, Waiting> figure : waiting.entrySet()) {
            if (spots.get(figure.getKey()).stand() == Stand.END) {
                set(stick, figure.getKey(), figure.getValue());
            }
        }
        waiting.keySet().removeIf(number -> spots.get(number).stand() == Stand.END);
    }

    /** Writes the other figures that were kept, each on a page for itself. */
    void pages(Stick stick, Traits flow) throws SAXException {
        if (waiting.isEmpty()) {
            return;
        }
        stick.fo()
                .open("page-sequence", Traits.of("master-reference", FigurePages.NAME))
                .open("flow", flow);
        stick.whereabouts().beginNote();
        for (Map.Entry<Integer, Waiting> figure : waiting.entrySet()) {
            Waiting kept = figure.getValue();
            stick.fo().open("block", Traits.of("break-before", "page"));
            bleeds = spots.get(figure.getKey()).stand() == Stand.BLEED;
            set(stick, figure.getKey(), kept);
            bleeds = false;
            stick.fo().close();
        }
        stick.whereabouts().endNote();
        stick.fo().close().close();
    }
}
