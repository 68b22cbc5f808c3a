package octavo.manuscript.markdown;

import java.util.ArrayList;
import java.util.List;
import octavo.book.Attributes;
import octavo.book.Inline;
import octavo.book.Table;
import octavo.source.SourceSpan;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.node.Node;

/** Pipe tables. */
final class TableReader {

    /** A table with a longer line takes the whole measure, each column by its hyphens (Pandoc, pipe tables). */
    private static final int LONG_LINE = 72;

    /** With so many hyphens and colons a column is begun, and nothing is said of its width. */
    private static final int FEWEST = 3;

    private final Reading reading;
    private final BlockReader reader;

    TableReader(Reading reading, BlockReader reader) {
        this.reading = reading;
        this.reader = reader;
    }

    Table table(TableBlock table, List<Inline> caption, Attributes attributes) {
        List<Table.Row> head = new ArrayList<>();
        List<Table.Row> body = new ArrayList<>();
        for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
            for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
                (part instanceof TableHead ? head : body).add(row(row));
            }
        }
        List<TableCell> rule = cells(table.getFirstChild().getFirstChild());
        List<Table.Alignment> columns =
                rule.stream().map(TableReader::alignment).toList();
        head.removeIf(row -> row.cells().stream().allMatch(cell -> cell.text().isEmpty()));
        SourceSpan place = reading.place(table);
        Table.Placement placement = PlaceAttribute.of(attributes, Table.Placement.EITHER, "table", place, reading);
        Attributes rest = Spans.without(attributes, "", List.of(PlaceAttribute.NAME));
        return new Table(columns, widths(table, rule), head, body, caption, placement, rest, place);
    }

    private Table.Row row(Node row) {
        List<Table.Cell> cells = cells(row).stream()
                .map(cell -> new Table.Cell(Words.trimmed(reader.inlines(cell)), reading.place(cell)))
                .toList();
        return new Table.Row(cells, reading.place(row));
    }

    private static List<TableCell> cells(Node row) {
        List<TableCell> cells = new ArrayList<>();
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
            cells.add((TableCell) cell);
        }
        return cells;
    }

    private static Table.Alignment alignment(TableCell cell) {
        if (cell.getAlignment() == null) {
            return Table.Alignment.NONE;
        }
        return switch (cell.getAlignment()) {
            case LEFT -> Table.Alignment.LEFT;
            case CENTER -> Table.Alignment.CENTER;
            case RIGHT -> Table.Alignment.RIGHT;
        };
    }

    /** Hundredths that add up to a hundred: each column ends where the hyphens up to it do; empty where these say nothing. */
    private static List<Integer> widths(TableBlock table, List<TableCell> rule) {
        boolean takesAll = table.getSourceSpans().stream()
                .mapToInt(span -> span.getLength())
                .anyMatch(n -> n > LONG_LINE);
        boolean fewest = rule.stream().allMatch(column -> column.getWidth() <= FEWEST);
        if (!takesAll || fewest) {
            return List.of();
        }
        int all = rule.stream().mapToInt(TableCell::getWidth).sum();
        List<Integer> widths = new ArrayList<>();
        int hyphens = 0;
        for (TableCell column : rule) {
            int begin = 100 * hyphens / all;
            hyphens += column.getWidth();
            widths.add(100 * hyphens / all - begin);
        }
        return widths;
    }
}
