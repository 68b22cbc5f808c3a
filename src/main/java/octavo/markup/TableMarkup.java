package octavo.markup;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import octavo.book.Table;
import octavo.style.Vocabulary;

/** Tables, with their column widths where the manuscript gives them, and the notes that are called in them below. */
final class TableMarkup {

    private final Desk desk;

    TableMarkup(Desk desk) {
        this.desk = new Desk(desk.resolved(), new LinkedHashMap<>(), desk.pictures());
    }

    /** A table, or a division of it and its notes where it calls any. */
    Node.Element marked(Table table) {
        Node.Element marked = table(table);
        if (desk.notes().isEmpty()) {
            return marked;
        }
        Tag notes = Tag.of("div", table.place()).classes(Vocabulary.TABLE_NOTES);
        String back = desk.resolved().words().of("back-to-text");
        desk.notes().values().forEach(note -> notes.add(NoteMarkup.tableNote(note, back)));
        return Tag.of("div", table.place())
                .classes(Vocabulary.ANNOTATED)
                .add(marked, notes.end())
                .end();
    }

    private Node.Element table(Table table) {
        Tag tag = Tag.of("table", table.place()).id(desk.id(table.place())).given(table.attributes());
        if (table.placement() != Table.Placement.EITHER) {
            tag.attribute("data-place", table.placement().name().toLowerCase(Locale.ROOT));
        }
        if (!table.caption().isEmpty()) {
            tag.add(new FigureMarkup(desk)
                    .caption("caption", table.place(), table.caption())
                    .attribute(
                            "data-continued",
                            desk.resolved().words().of("continued", "").strip())
                    .end());
        }
        if (!table.widths().isEmpty()) {
            Tag columns = Tag.of("colgroup", table.place());
            table.widths()
                    .forEach(width -> columns.add(Tag.of("col", table.place())
                            .attribute("data-width", String.valueOf(width))
                            .end()));
            tag.add(columns.end());
        }
        if (!table.head().isEmpty()) {
            tag.add(rows("thead", "th", table, table.head()));
        }
        if (!table.body().isEmpty()) {
            tag.add(rows("tbody", "td", table, table.body()));
        }
        return tag.end();
    }

    private Node.Element rows(String part, String cell, Table table, List<Table.Row> rows) {
        Tag tag = Tag.of(part, table.place());
        for (Table.Row row : rows) {
            Tag cells = Tag.of("tr", row.place());
            for (int i = 0; i < row.cells().size(); i++) {
                cells.add(cell(cell, row.cells().get(i), table.columns().get(i)));
            }
            tag.add(cells.end());
        }
        return tag.end();
    }

    /** A head without words is the head of nothing. */
    private Node.Element cell(String part, Table.Cell cell, Table.Alignment alignment) {
        String name = cell.text().isEmpty() ? "td" : part;
        Tag tag = Tag.of(name, cell.place())
                .classes(
                        alignment == Table.Alignment.NONE
                                ? ""
                                : alignment.name().toLowerCase(Locale.ROOT))
                .add(new InlineMarkup(desk).inlines(cell.text()));
        return name.equals("th") ? tag.attribute("scope", "col").end() : tag.end();
    }
}
