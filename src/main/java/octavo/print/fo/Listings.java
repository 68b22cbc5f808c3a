package octavo.print.fo;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import octavo.markup.Cursor;
import octavo.markup.Node;
import octavo.measure.Length;
import octavo.style.value.Property;
import org.xml.sax.SAXException;

/** Writes text whose lines are kept; a line too long for the measure is turned over and hangs. */
final class Listings {

    /** How far a turned line hangs, in ems. */
    private static final double HANG = 1.2;

    /** A line that is turned over keeps this part of the measure at least. */
    private static final double MOST = 0.5;

    /** A line of no letters takes its room all the same. */
    private static final String EMPTY = "\u00A0";

    private final Stick stick;

    Listings(Stick stick) {
        this.stick = stick;
    }

    /** The lines of an element, each a block of its own; the first and the last are kept together by its style. */
    void lines(Cursor at, Type type, Measure measure) throws SAXException {
        List<Node.Element> lines = lines(at.element());
        int orphans = (int) type.style().number(Property.ORPHANS);
        int widows = (int) type.style().number(Property.WIDOWS);
        for (int i = 0; i < lines.size(); i++) {
            boolean kept = i < lines.size() - 1 && (i < orphans - 1 || i >= lines.size() - widows);
            line(at, lines.get(i), type, measure, kept);
            stick.slips().words("\n");
        }
    }

    private void line(Cursor at, Node.Element line, Type type, Measure measure, boolean kept) throws SAXException {
        Length hang = hang(line.words(), type, measure);
        Measure hung = measure.within(hang, Length.ZERO);
        Traits traits = hung.indent(Traits.none())
                .set("text-indent", Length.ZERO.minus(hang))
                .set("keep-with-next.within-column", kept ? "always" : "auto")
                .inherit(type.traits());
        stick.fo().open("block", traits);
        stick.turn(type.style());
        if (line.words().isBlank()) {
            stick.fo().words(EMPTY);
        } else {
            Cursor alone = at.parent().map(outer -> outer.only(line)).orElse(at);
            new Nodes(stick).in(alone, type, hung);
        }
        stick.fo().close();
    }

    /**
     * How far a line that is turned over stands in: further than it began. One that fits does not hang, since FOP sets a line
     * that is exactly as wide as it hangs on the next one.
     */
    private static Length hang(String line, Type type, Measure measure) {
        Length hang = type.style().length(Property.FONT_SIZE).times(HANG);
        if (Gauge.width(line, type).plus(hang).compareTo(measure.width()) <= 0) {
            return Length.ZERO;
        }
        String blank = line.substring(0, line.length() - line.stripLeading().length());
        Length further = Gauge.width(blank, type).plus(hang);
        Length most = measure.width().times(MOST);
        return further.compareTo(most) > 0 ? most : further;
    }

    /** The element once for each of its lines, with what of its content stands in that line. */
    static List<Node.Element> lines(Node.Element element) {
        List<Node.Element> lines = new ArrayList<>();
        List<Node> line = new ArrayList<>();
        for (Node child : element.children()) {
            List<? extends Node> parts = switch (child) {
                case Node.Words(String words) ->
                    Arrays.stream(words.split("\n", -1)).map(Node.Words::new).toList();
                case Node.Element inner -> lines(inner);
                case Node.PageNumber _, Node.Places _ -> List.of(child);
            };
            for (int i = 0; i < parts.size(); i++) {
                if (i > 0) {
                    lines.add(with(element, lines.isEmpty(), line));
                    line = new ArrayList<>();
                }
                line.add(parts.get(i));
            }
        }
        lines.add(with(element, lines.isEmpty(), line));
        return lines;
    }

    /** Its id stands where the element begins. */
    private static Node.Element with(Node.Element element, boolean first, List<Node> children) {
        return new Node.Element(
                element.name(),
                first ? element.id() : "",
                element.classes(),
                element.attributes(),
                children,
                element.place());
    }
}
