package octavo.print.fo;

import java.util.ArrayList;
import java.util.List;
import octavo.markup.Cursor;
import octavo.measure.Length;
import octavo.print.fo.Blocks.Dressed;
import octavo.style.Style;
import octavo.style.value.Property;
import org.xml.sax.SAXException;

/** Writes tables; their head stands again on every page. */
final class Tables {

    private static final String HEAD = "table-header-group";
    private static final String BODY = "table-row-group";
    private static final String CAPTION = "table-caption";

    private final Stick stick;
    private final Blocks blocks;

    Tables(Stick stick) {
        this.stick = stick;
        this.blocks = new Blocks(stick);
    }

    /** A row and its cells. */
    record Row(Dressed row, List<Dressed> cells) {}

    void table(Cursor at, Style style, Measure around) throws SAXException {
        Traits outer = Traits.none();
        stick.breaks().before(style, around, outer);
        Measure measure = around.within(
                style.length(Property.MARGIN_LEFT, around.width()),
                style.length(Property.MARGIN_RIGHT, around.width()));
        blocks.open(at, stick.type(at, style), measure, measure.indent(outer));
        List<Dressed> parts = blocks.dressed(at, style);
        captions(parts, "top", measure);
        table(at, style, parts, measure);
        captions(parts, "bottom", measure);
        blocks.close(at);
        stick.breaks().after(style);
    }

    private void captions(List<Dressed> parts, String side, Measure measure) throws SAXException {
        for (Dressed part : parts) {
            if (part.is(CAPTION) && part.style().is(Property.CAPTION_SIDE, side)) {
                Traits traits = Traits.of("keep-with-next.within-column", side.equals("top") ? "always" : "auto")
                        .set("keep-with-previous.within-column", side.equals("top") ? "auto" : "always");
                stick.fo().open("block", traits);
                blocks.block(part.at(), part.style(), measure);
                stick.fo().close();
            }
        }
    }

    private void table(Cursor at, Style style, List<Dressed> parts, Measure measure) throws SAXException {
        List<Row> head = new ArrayList<>();
        List<Row> body = new ArrayList<>();
        for (Dressed part : parts) {
            if (part.is(HEAD)) {
                head.addAll(rows(part));
            } else if (part.is(BODY)) {
                body.addAll(rows(part));
            }
        }
        List<Row> all = new ArrayList<>(head);
        all.addAll(body);
        List<Length> columns = new Columns(stick, style, all).widths(at, measure.width());
        Length width = columns.stream().reduce(Length.ZERO, Length::plus);
        Traits traits = Traits.of("table-layout", "fixed").set("width", width);
        Box.hull(style, measure.width(), traits, false);
        boolean collapsed = style.is(Property.BORDER_COLLAPSE, "collapse");
        traits.set("border-collapse", collapsed ? "collapse" : "separate");
        if (!collapsed) {
            traits.set("border-separation", style.length(Property.BORDER_SPACING));
        }
        stick.fo().open("table", measure.indent(traits));
        for (Length column : columns) {
            stick.fo().empty("table-column", Traits.of("column-width", column.toString()));
        }
        if (!head.isEmpty() && !body.isEmpty()) {
            rows("table-header", head, columns);
        }
        rows("table-body", body.isEmpty() ? head : body, columns);
        stick.fo().close();
    }

    private List<Row> rows(Dressed part) {
        List<Row> rows = new ArrayList<>();
        for (Dressed row : blocks.dressed(part.at(), part.style())) {
            rows.add(new Row(row, blocks.dressed(row.at(), row.style())));
        }
        return rows;
    }

    private void rows(String part, List<Row> rows, List<Length> columns) throws SAXException {
        stick.fo().open(part);
        for (Row row : rows) {
            Traits traits = Traits.none();
            Style style = row.row().style();
            stick.breaks().before(style, Measure.of(Length.ZERO), traits);
            style.colour(Property.BACKGROUND_COLOR).ifPresent(c -> traits.set("background-color", c.toString()));
            stick.fo().open("table-row", traits);
            for (int i = 0; i < row.cells().size(); i++) {
                cell(row.cells().get(i), columns.get(i));
            }
            for (int i = row.cells().size(); i < columns.size(); i++) {
                stick.fo().open("table-cell").empty("block", Traits.none()).close();
            }
            stick.fo().close();
        }
        stick.fo().close();
    }

    private void cell(Dressed cell, Length width) throws SAXException {
        Style style = cell.style();
        Traits traits = Traits.of("display-align", align(style.word(Property.VERTICAL_ALIGN)));
        Box.hull(style, width, traits, style.is(Property.DIRECTION, "rtl"));
        stick.fo().open("table-cell", traits);
        Length padding = style.length(Property.PADDING_LEFT, width).plus(style.length(Property.PADDING_RIGHT, width));
        Measure measure = Measure.of(width.minus(padding));
        Type type = stick.type(cell.at(), style);
        blocks.open(cell.at(), type, measure, measure.indent(Traits.none()));
        new Generated(stick).before(cell.at(), style);
        blocks.content(cell.at(), type, measure);
        new Generated(stick).after(cell.at(), style);
        blocks.close(cell.at());
        stick.fo().close();
    }

    private static String align(String vertical) {
        return switch (vertical) {
            case "middle" -> "center";
            case "bottom", "text-bottom" -> "after";
            default -> "before";
        };
    }
}
