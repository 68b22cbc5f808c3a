package octavo.print.fo;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import octavo.markup.Cursor;
import octavo.measure.Length;
import octavo.print.fo.TableRows.Row;
import octavo.print.forme.Meaning.Type;
import octavo.style.Style;
import octavo.style.value.Property;
import org.xml.sax.SAXException;

/** Writes tables; the head of a long one, and its caption, stand again on every page. */
final class Tables {

    private static final String HEAD = "table-header-group";
    private static final String BODY = "table-row-group";
    private static final String CAPTION = "table-caption";

    /** The attribute that says how a table's author wants it to stand. */
    static final String PLACE = "data-place";

    /** The part of a page's text that a table may take and be kept on one page. */
    private static final double SHORT = 0.25;

    /** The same for one that leaves its place when it does not fit there. */
    private static final double MOVED = 0.4;

    private final Stick stick;
    private final Blocks blocks;

    Tables(Stick stick) {
        this.stick = stick;
        this.blocks = new Blocks(stick);
    }

    /** Whether a table is read with ease in a measure. */
    boolean fits(Dressed table, Measure around) {
        List<Dressed> parts = Dressed.in(stick, table.at(), table.style());
        List<Row> all = new ArrayList<>(rows(parts, HEAD));
        all.addAll(rows(parts, BODY));
        return new Columns(stick, table.style(), all)
                .fit(table.at(), within(table.style(), around).width());
    }

    /** Whether a table may leave its place: one that is kept on one page, and that the text can name by its caption. */
    boolean moves(Dressed table, Measure around) {
        List<Dressed> parts = Dressed.in(stick, table.at(), table.style());
        List<Row> all = new ArrayList<>(rows(parts, HEAD));
        all.addAll(rows(parts, BODY));
        Columns columns = new Columns(stick, table.style(), all);
        Measure measure = within(table.style(), around);
        return free(table.at(), parts) && columns.height(columns.widths(table.at(), measure.width())) < most(MOVED);
    }

    private static boolean free(Cursor table, List<Dressed> parts) {
        return Floats.inText(table)
                && parts.stream().anyMatch(part -> part.is(CAPTION))
                && table.attribute(PLACE).filter("here"::equals).isEmpty();
    }

    private double most(double share) {
        return stick.area().height().pt() * share;
    }

    private static Measure within(Style table, Measure around) {
        return around.within(
                table.length(Property.MARGIN_LEFT, around.width()),
                table.length(Property.MARGIN_RIGHT, around.width()));
    }

    void table(Cursor at, Style style, Measure around) throws SAXException {
        Traits outer = Traits.none();
        stick.breaks().before(style, around, outer);
        Measure measure = within(style, around);
        List<Dressed> parts = Dressed.in(stick, at, style);
        List<Row> head = rows(parts, HEAD);
        List<Row> body = rows(parts, BODY);
        List<Row> all = new ArrayList<>(head);
        all.addAll(body);
        Columns columns = new Columns(stick, style, all);
        List<Length> widths = columns.widths(at, measure.width());
        boolean isShort = columns.height(widths)
                < most(free(at, parts) && !stick.meanings().wanted() ? MOVED : SHORT);
        if (isShort) {
            outer.set("keep-together.within-column", "always");
        }
        blocks.open(at, stick.type(at, style), measure, measure.indent(outer));
        boolean whole =
                isShort || head.isEmpty() || body.isEmpty() || stick.meanings().wanted();
        Optional<Continued> continued = whole
                ? Optional.empty()
                : captions(parts, "top").stream()
                        .filter(_ -> Continued.possible(style))
                        .map(caption -> new Continued(stick, caption))
                        .findFirst();
        if (continued.isEmpty()) {
            write(captions(parts, "top"), measure, "keep-with-next.within-column");
        }
        open(style, measure, widths);
        TableRows rows = new TableRows(stick, columns, widths);
        if (!body.isEmpty() && !head.isEmpty()) {
            stick.fo().open("table-header", Traits.none().role(stick.meanings().part(Type.THEAD)));
            stick.slips().beginHead();
            if (continued.isPresent()) {
                continued.get().rows(widths.size(), Measure.of(measure.width()));
                rows.row(head.removeFirst(), Box.upperBorder(style), Optional.empty());
            }
            rows.rows(head, Optional.empty());
            stick.slips().endHead();
            stick.fo().close();
        }
        stick.fo().open("table-body", Traits.none().role(stick.meanings().part(Type.TBODY)));
        rows.rows(body.isEmpty() ? head : body, continued);
        stick.fo().close().close();
        write(captions(parts, "bottom"), measure, "keep-with-previous.within-column");
        blocks.close(at);
        stick.breaks().after(style);
    }

    private static List<Dressed> captions(List<Dressed> parts, String side) {
        return parts.stream()
                .filter(part -> part.is(CAPTION) && part.style().is(Property.CAPTION_SIDE, side))
                .toList();
    }

    private void write(List<Dressed> captions, Measure measure, String keep) throws SAXException {
        for (Dressed caption : captions) {
            stick.fo().open("block", Traits.of(keep, "always"));
            blocks.block(caption.at(), caption.style(), measure);
            stick.fo().close();
        }
    }

    private void open(Style style, Measure measure, List<Length> columns) throws SAXException {
        Length width = columns.stream().reduce(Length.ZERO, Length::plus);
        Traits traits = Traits.of("table-layout", "fixed").set("width", width);
        Box.hull(style, measure.width(), traits);
        boolean collapsed = style.is(Property.BORDER_COLLAPSE, "collapse");
        traits.set("border-collapse", collapsed ? "collapse" : "separate");
        if (!collapsed) {
            traits.set("border-separation", style.length(Property.BORDER_SPACING));
        }
        stick.fo().open("table", measure.indent(traits));
        for (Length column : columns) {
            stick.fo().empty("table-column", Traits.of("column-width", column.toString()));
        }
    }

    private List<Row> rows(List<Dressed> parts, String kind) {
        List<Row> rows = new ArrayList<>();
        for (Dressed part : parts) {
            if (part.is(kind)) {
                for (Dressed row : Dressed.in(stick, part.at(), part.style())) {
                    rows.add(new Row(row, Dressed.in(stick, row.at(), row.style())));
                }
            }
        }
        return rows;
    }
}
