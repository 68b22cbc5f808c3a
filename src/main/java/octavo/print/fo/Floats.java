package octavo.print.fo;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import octavo.folio.Makeup.Spot;
import octavo.folio.Makeup.Stand;
import octavo.markup.Cursor;
import octavo.markup.Node;
import octavo.print.flow.Figure;
import octavo.print.forme.Meaning;
import octavo.style.Vocabulary;
import octavo.style.value.Property;
import org.xml.sax.SAXException;

/** The figures of a division, and its tables that are short or turned: what is moved waits here until the text has been written. */
final class Floats {

    private static final String PLACEMENT = "data-placement";

    /** What waits; where it is written it is read, by that role if anybody hears it. */
    private record Waiting(Dressed figure, Measure measure, int before, String placement, String role) {

        boolean turned() {
            return placement.equals(Figure.TURNED);
        }
    }

    private final SortedMap<Integer, Spot> spots;
    private final SortedMap<Integer, Waiting> waiting = new TreeMap<>();
    private int next;
    private int over = -1;
    private boolean bleeds;

    Floats(SortedMap<Integer, Spot> spots) {
        this.spots = spots;
    }

    /** Writes what may be moved, or keeps it where the plan has another spot for it; false for all else. */
    boolean take(Stick stick, Dressed block, Measure measure) throws SAXException {
        boolean turned = Turning.turns(stick, block, measure);
        boolean moves = !turned && movable(stick, block, measure);
        if (!turned && !moves && !stays(stick, block)) {
            return false;
        }
        int number = next++;
        String placement = turned ? Figure.TURNED : moves ? placement(stick, block) : fixed(stick, block);
        String role = turned ? stick.meanings().part(Meaning.Type.DIV) : "";
        Waiting taken = new Waiting(block, measure, stick.slips().latest(), placement, role);
        if (!role.isEmpty()) {
            Traits place = Traits.of("keep-with-next.within-column", "always");
            stick.fo().empty("block", place.role(role));
        }
        if (stands(number, Stand.OVER)) {
            set(stick, number, taken);
        } else if (turned || spots.containsKey(number)) {
            waiting.put(number, taken);
        } else {
            set(stick, number, taken);
        }
        return true;
    }

    /** Whether a block is a figure or a table that stays where it is. */
    private static boolean stays(Stick stick, Dressed block) {
        return !stick.slips().inNote()
                && (Turning.isTable(stick, block)
                        || block.at().attribute(PLACEMENT).isPresent());
    }

    private static String fixed(Stick stick, Dressed block) {
        return Turning.isTable(stick, block) ? Figure.UPRIGHT : Figure.FIXED;
    }

    /** Begins a page for the table or the figure that has to, and for the headings before it. */
    void goOver(Stick stick, List<Dressed> blocks) {
        boolean now = next > over
                && stands(next, Stand.OVER)
                && blocks.stream()
                        .dropWhile(Floats::isHeading)
                        .findFirst()
                        .filter(block -> Turning.isTable(stick, block)
                                || block.at().attribute(PLACEMENT).isPresent())
                        .isPresent();
        if (now) {
            stick.breaks().ask("page");
            over = next;
        }
    }

    private static boolean isHeading(Dressed block) {
        return block.style().word(Property.BREAK_AFTER).startsWith("avoid");
    }

    /** As its author wants it; on a screen no figure leaves its place. */
    private static String placement(Stick stick, Dressed figure) {
        if (Turning.isTable(stick, figure)) {
            return stick.meanings().wanted() ? Figure.UPRIGHT : Figure.LOOSE;
        }
        return stick.meanings().wanted()
                ? "here"
                : figure.at().attribute(PLACEMENT).orElse("float");
    }

    /** Whether a figure or a short table with a caption may be moved: it stands in the text itself, and calls no note. */
    private static boolean movable(Stick stick, Dressed block, Measure measure) {
        return inText(block.at())
                && !calls(block.at().element())
                && (block.at().attribute(PLACEMENT).isPresent()
                        || block.is("table") && new Tables(stick).moves(block, measure));
    }

    /** Whether a block stands in the text itself. */
    static boolean inText(Cursor at) {
        return at.parent().filter(parent -> parent.name().equals("section")).isPresent();
    }

    private static boolean calls(Node.Element element) {
        return element.has(Vocabulary.NOTE_CALL)
                || element.children().stream().anyMatch(child -> child instanceof Node.Element inner && calls(inner));
    }

    private static void set(Stick stick, int number, Waiting figure) throws SAXException {
        int first = stick.slips().latest() + 1;
        Measure measure = figure.turned() ? Measure.of(stick.area().width()) : figure.measure;
        new Nodes(stick).between(figure.figure, measure);
        String page = GalleyCopy.pageType(figure.figure.style());
        stick.whereabouts().figure(number, figure.placement, first, figure.before, page);
    }

    /** Whether the figure that is being written goes to the edges of its page. */
    boolean bleeds() {
        return bleeds;
    }

    /** Writes the figures that come after all text. */
    void end(Stick stick) throws SAXException {
        for (Map.Entry<Integer, Waiting> figure : waiting.entrySet()) {
            if (stands(figure.getKey(), Stand.END)) {
                set(stick, figure.getKey(), figure.getValue());
            }
        }
        waiting.keySet().removeIf(number -> stands(number, Stand.END));
    }

    private boolean stands(int number, Stand stand) {
        return Optional.ofNullable(spots.get(number))
                .filter(spot -> spot.stand() == stand)
                .isPresent();
    }

    /**
     * Writes the other figures that were kept, each on pages for itself.
     *
     * @param turned what is at hand on pages that are turned
     * @param flow the traits of their flows
     */
    void pages(Stick stick, Stick turned, FigurePages pages, Supplier<Traits> flow) throws SAXException {
        for (Map.Entry<Integer, Waiting> figure : waiting.entrySet()) {
            int number = figure.getKey();
            pages.open(stick.fo(), number, figure.getValue().role);
            stick.fo().open("flow", flow.get());
            stick.slips().beginNote();
            bleeds = stands(number, Stand.BLEED);
            set(figure.getValue().turned() ? turned : stick, number, figure.getValue());
            bleeds = false;
            stick.slips().endNote();
            stick.fo().close().close();
        }
    }
}
