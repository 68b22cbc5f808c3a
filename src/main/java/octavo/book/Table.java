package octavo.book;

import java.util.List;
import octavo.source.SourceSpan;

/**
 * A table.
 *
 * @param columns one alignment a column
 * @param widths shares of the measure in hundredths, one a column; empty where the columns take what they need
 * @param caption empty where it has none
 * @param placement how it stands on a printed page
 */
public record Table(
        List<Alignment> columns,
        List<Integer> widths,
        List<Row> head,
        List<Row> body,
        List<Inline> caption,
        Placement placement,
        Attributes attributes,
        SourceSpan place)
        implements Block {

    /** One that is turned if it fits the page only so. */
    public Table(
            List<Alignment> columns,
            List<Integer> widths,
            List<Row> head,
            List<Row> body,
            List<Inline> caption,
            Attributes attributes,
            SourceSpan place) {
        this(columns, widths, head, body, caption, Placement.EITHER, attributes, place);
    }

    public Table {
        columns = List.copyOf(columns);
        widths = List.copyOf(widths);
        head = List.copyOf(head);
        body = List.copyOf(body);
        caption = List.copyOf(caption);
    }

    /** How a table stands on printed pages: as it fits, never turned, where it is written, or turned always. */
    public enum Placement {
        EITHER,
        UPRIGHT,
        HERE,
        TURNED
    }

    /** How the words of a column stand. */
    public enum Alignment {
        NONE,
        LEFT,
        CENTER,
        RIGHT
    }

    /** As many cells as the table has columns. */
    public record Row(List<Cell> cells, SourceSpan place) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    public record Cell(List<Inline> text, SourceSpan place) {
        public Cell {
            text = List.copyOf(text);
        }
    }
}
