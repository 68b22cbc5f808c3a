package octavo.print.fo;

import java.util.List;
import java.util.Optional;
import octavo.measure.Length;
import octavo.print.flow.Ties;
import octavo.print.forme.Meaning;
import octavo.style.Style;
import octavo.style.value.Property;
import org.xml.sax.SAXException;

/** Writes the rows of a table. */
final class TableRows {

    /** A row and its cells. */
    record Row(Dressed row, List<Dressed> cells) {}

    /** A row that takes this part of a page may go on over the next. */
    private static final double TALL = 0.4;

    private final Stick stick;
    private final Columns columns;
    private final List<Length> widths;

    /**
     * @param widths of the columns
     */
    TableRows(Stick stick, Columns columns, List<Length> widths) {
        this.stick = stick;
        this.columns = columns;
        this.widths = widths;
    }

    /**
     * Writes rows as they stand.
     *
     * @param caption that stands again above them on every page, and is to know which of them is the first
     */
    void rows(List<Row> rows, Optional<Continued> caption) throws SAXException {
        for (Row row : rows) {
            Optional<String> says = caption.map(c -> row == rows.getFirst() ? "" : c.words());
            row(row, Traits.none(), says);
        }
    }

    /** Writes one row, with what the caption says where this is the first row below it. */
    void row(Row row, Traits traits, Optional<String> caption) throws SAXException {
        Style style = row.row().style();
        if (columns.height(row, widths) > stick.area().height().pt() * TALL) {
            stick.breaks().beforeDivisible(style, Measure.of(Length.ZERO), traits);
        } else {
            stick.breaks().before(style, Measure.of(Length.ZERO), traits);
        }
        style.colour(Property.BACKGROUND_COLOR).ifPresent(colour -> traits.set("background-color", Ink.of(colour)));
        stick.fo().open("table-row", traits.role(stick.meanings().part(Meaning.Type.TR)));
        stick.slips().beginRow(Ties.of(style, Length.ZERO, false, false));
        for (int i = 0; i < row.cells().size(); i++) {
            Stick set = columns.isWhole(row, i, widths.get(i)) ? stick.undivided() : stick;
            cell(set, row.cells().get(i), widths.get(i), i == 0 ? caption : Optional.empty());
        }
        for (int i = row.cells().size(); i < widths.size(); i++) {
            Traits empty = Traits.none().role(stick.meanings().part(Meaning.Type.TD));
            stick.fo().open("table-cell").empty("block", empty).close();
        }
        stick.slips().endRow();
        stick.fo().close();
    }

    /**
     * @param stick that its words are set in
     */
    private static void cell(Stick stick, Dressed cell, Length width, Optional<String> caption) throws SAXException {
        Blocks blocks = new Blocks(stick);
        Style style = cell.style();
        Traits traits = Traits.of("display-align", align(style.word(Property.VERTICAL_ALIGN)));
        Box.hull(style, width, traits);
        stick.fo().open("table-cell", traits);
        if (caption.isPresent()) {
            Continued.mark(stick.fo(), caption.get());
        }
        Length padding = style.length(Property.PADDING_LEFT, width).plus(style.length(Property.PADDING_RIGHT, width));
        Measure measure = Measure.of(width.minus(padding));
        Type type = stick.type(cell.at(), style);
        blocks.open(cell.at(), type, measure, measure.indent(Traits.none()));
        new Generated(stick).before(cell.at(), style);
        new Nodes(stick).in(cell.at(), type, measure);
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
