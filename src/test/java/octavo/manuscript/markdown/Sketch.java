package octavo.manuscript.markdown;

import java.util.List;
import java.util.stream.Collectors;
import octavo.book.Attributes;
import octavo.book.Block;
import octavo.book.Figure;
import octavo.book.Heading;
import octavo.book.Inline;
import octavo.book.Table;

/** The model in few signs, for tests: {@code p(He said em(no))}. */
final class Sketch {

    private Sketch() {}

    static String of(String markdown) {
        return blocks(Read.blocks(markdown));
    }

    static String blocks(List<Block> blocks) {
        return blocks.stream().map(Sketch::block).collect(Collectors.joining(" "));
    }

    static String inlines(List<Inline> inlines) {
        return inlines.stream().map(Sketch::inline).collect(Collectors.joining());
    }

    static String block(Block block) {
        return switch (block) {
            case Heading h -> "h" + h.level() + attributes(h.attributes()) + in(h.title());
            case Block.Paragraph p -> "p" + attributes(p.attributes()) + in(p.text());
            case Block.Quotation q -> "quote(" + blocks(q.blocks()) + ")";
            case Block.Attribution a -> "by" + in(a.text());
            case Block.Verse v ->
                "verse" + attributes(v.attributes()) + "("
                        + v.stanzas().stream().map(Sketch::stanza).collect(Collectors.joining(" || ")) + ")";
            case Block.Passage p -> p.name() + attributes(p.attributes()) + "[" + blocks(p.blocks()) + "]";
            case Block.BulletList l -> (l.tight() ? "ul(" : "loose-ul(") + items(l.items()) + ")";
            case Block.NumberedList l -> (l.tight() ? "ol" : "loose-ol") + l.start() + "(" + items(l.items()) + ")";
            case Block.DefinitionList l ->
                "dl("
                        + l.definitions().stream()
                                .map(d -> inlines(d.term()) + ": " + items(d.meanings()))
                                .collect(Collectors.joining("; "))
                        + ")";
            case Figure f ->
                "figure" + attributes(f.attributes()) + "(" + f.picture().path()
                        + f.alt().map(alt -> " alt='" + alt + "'").orElse("")
                        + f.width().map(width -> " " + width + "%").orElse("")
                        + (f.placement() == Figure.Placement.FLOAT ? "" : " " + f.placement())
                        + (f.caption().isEmpty() ? "" : " caption" + in(f.caption())) + ")";
            case Table t -> table(t);
            case Block.Listing l ->
                "listing" + attributes(l.attributes()) + "(" + l.language() + " "
                        + l.caption().map(Sketch::in).orElse("") + "\n" + l.text() + ")";
            case Block.Formula f -> "formula" + attributes(f.attributes()) + "(" + f.tex() + ")";
            case Block.SceneBreak _ -> "***";
            case Block.PageBreak _ -> "pagebreak";
        };
    }

    private static String inline(Inline inline) {
        return switch (inline) {
            case Inline.Text t -> t.text();
            case Inline.Emphasis e -> "em" + in(e.text());
            case Inline.Strong s -> "strong" + in(s.text());
            case Inline.Strikeout s -> "s" + in(s.text());
            case Inline.Superscript s -> "sup" + in(s.text());
            case Inline.Subscript s -> "sub" + in(s.text());
            case Inline.SmallCaps s -> "sc" + in(s.text());
            case Inline.Span s -> "span" + attributes(s.attributes()) + in(s.text());
            case Inline.Code c -> "code(" + c.text() + ")";
            case Inline.LineBreak _ -> "/";
            case Inline.Link l -> "link<" + l.url() + ">" + in(l.text());
            case Inline.Reference r -> "ref<" + r.file() + "#" + r.id() + ">" + in(r.text());
            case Inline.Image i ->
                "img" + attributes(i.attributes()) + "(" + i.picture().path()
                        + i.alt().map(alt -> " alt='" + alt + "'").orElse("") + ")";
            case Inline.NoteCall n -> "note(" + blocks(n.note().blocks()) + ")";
            case Inline.Maths m -> "$" + m.tex() + "$";
            case Inline.Citation c -> "cite(" + c.written() + ")";
            case Inline.IndexMark m ->
                "index<" + String.join("!", m.term())
                        + (m.extent() == Inline.IndexMark.Extent.POINT ? "" : " " + m.extent())
                        + (m.see().isEmpty() ? "" : " see " + m.see())
                        + (m.seeAlso().isEmpty() ? "" : " see also " + m.seeAlso()) + ">" + in(m.text());
            case Inline.Field f -> "{{" + f.name() + "}}";
        };
    }

    private static String in(List<Inline> text) {
        return "(" + inlines(text) + ")";
    }

    private static String items(List<Block.Item> items) {
        return items.stream().map(item -> blocks(item.blocks())).collect(Collectors.joining(", "));
    }

    private static String stanza(Block.Stanza stanza) {
        return stanza.lines().stream()
                .map(line -> (line.indent() > 0 ? line.indent() + ">" : "") + inlines(line.text()))
                .collect(Collectors.joining(" | "));
    }

    private static String table(Table table) {
        String columns = table.columns().stream()
                .map(column -> column.name().substring(0, 1))
                .collect(Collectors.joining());
        return "table" + attributes(table.attributes()) + "<" + columns
                + (table.widths().isEmpty() ? "" : " " + table.widths()) + ">(" + rows(table.head()) + " / "
                + rows(table.body()) + (table.caption().isEmpty() ? "" : " caption" + in(table.caption())) + ")";
    }

    private static String rows(List<Table.Row> rows) {
        return rows.stream()
                .map(row ->
                        row.cells().stream().map(cell -> inlines(cell.text())).collect(Collectors.joining("|")))
                .collect(Collectors.joining(", "));
    }

    private static String attributes(Attributes attributes) {
        if (attributes.isEmpty()) {
            return "";
        }
        StringBuilder signs = new StringBuilder("{");
        signs.append(attributes.id().isEmpty() ? "" : "#" + attributes.id());
        attributes.classes().forEach(name -> signs.append(" .").append(name));
        attributes
                .values()
                .forEach((key, value) ->
                        signs.append(' ').append(key).append('=').append(value));
        return signs.toString().replace("{ ", "{") + "}";
    }
}
