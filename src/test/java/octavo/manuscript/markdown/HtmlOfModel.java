package octavo.manuscript.markdown;

import java.util.List;
import java.util.Locale;
import octavo.book.Block;
import octavo.book.Figure;
import octavo.book.Heading;
import octavo.book.Inline;
import octavo.book.Table;
import octavo.book.Walk;

/** Writes the model as HTML in the form that CommonMark's examples have. */
final class HtmlOfModel {

    private final StringBuilder html = new StringBuilder();

    private HtmlOfModel() {}

    static String of(List<Block> blocks) {
        HtmlOfModel writer = new HtmlOfModel();
        writer.blocks(blocks);
        return writer.html.toString();
    }

    private void blocks(List<Block> blocks) {
        blocks.forEach(this::block);
    }

    private void block(Block block) {
        switch (block) {
            case Heading h -> line("h" + h.level(), h.title());
            case Block.Paragraph p -> line("p", p.text());
            case Block.Attribution a -> line("p", a.text());
            case Block.Quotation q -> {
                html.append("<blockquote>\n");
                blocks(q.blocks());
                html.append("</blockquote>\n");
            }
            case Block.BulletList l -> items("<ul>", "</ul>", l.items(), l.tight());
            case Block.NumberedList l ->
                items(l.start() == 1 ? "<ol>" : "<ol start=\"" + l.start() + "\">", "</ol>", l.items(), l.tight());
            case Figure f -> {
                html.append("<p>");
                image(f.picture().path(), Walk.plain(f.caption()));
                html.append("</p>\n");
            }
            case Table t -> table(t);
            case Block.Listing l -> listing(l);
            case Block.SceneBreak _ -> html.append("<hr />\n");
            case Block.Verse _, Block.Passage _, Block.DefinitionList _, Block.Formula _, Block.PageBreak _ ->
                html.append("<!-- beyond CommonMark -->\n");
        }
    }

    private void line(String name, List<Inline> text) {
        html.append('<').append(name).append('>');
        inlines(text);
        html.append("</").append(name).append(">\n");
    }

    private void items(String begin, String end, List<Block.Item> items, boolean tight) {
        html.append(begin).append('\n');
        for (Block.Item item : items) {
            html.append("<li>");
            for (Block block : item.blocks()) {
                if (tight && block instanceof Block.Paragraph p) {
                    inlines(p.text());
                } else {
                    html.append('\n');
                    block(block);
                }
            }
            html.append("</li>\n");
        }
        html.append(end).append('\n');
    }

    private void listing(Block.Listing listing) {
        String language = listing.language().isEmpty() ? "" : " class=\"language-" + escaped(listing.language()) + "\"";
        html.append("<pre><code").append(language).append('>');
        html.append(escaped(listing.text())).append(listing.text().isEmpty() ? "" : "\n");
        html.append("</code></pre>\n");
    }

    private void table(Table table) {
        html.append("<table>\n");
        rows("thead", "th", table.head(), table);
        rows("tbody", "td", table.body(), table);
        html.append("</table>\n");
    }

    private void rows(String part, String cell, List<Table.Row> rows, Table table) {
        if (rows.isEmpty()) {
            return;
        }
        html.append('<').append(part).append(">\n");
        for (Table.Row row : rows) {
            html.append("<tr>\n");
            for (int i = 0; i < row.cells().size(); i++) {
                String align = table.columns().get(i).name().toLowerCase(Locale.ROOT);
                html.append('<')
                        .append(cell)
                        .append(align.equals("none") ? "" : " align=\"" + align + "\"")
                        .append('>');
                inlines(row.cells().get(i).text());
                html.append("</").append(cell).append(">\n");
            }
            html.append("</tr>\n");
        }
        html.append("</").append(part).append(">\n");
    }

    private void inlines(List<Inline> text) {
        text.forEach(this::inline);
    }

    private void inline(Inline inline) {
        switch (inline) {
            case Inline.Text t -> html.append(escaped(t.text()));
            case Inline.Emphasis e -> around("em", e.text());
            case Inline.Strong s -> around("strong", s.text());
            case Inline.Strikeout s -> around("del", s.text());
            case Inline.Superscript s -> around("sup", s.text());
            case Inline.Subscript s -> around("sub", s.text());
            case Inline.Code c ->
                html.append("<code>").append(escaped(c.text())).append("</code>");
            case Inline.LineBreak _ -> html.append("<br />\n");
            case Inline.Link l -> link(l.url(), l.text());
            case Inline.Reference r -> link(r.file() + (r.id().isEmpty() ? "" : "#" + r.id()), r.text());
            case Inline.Image i -> image(i.picture().path(), i.alt().orElse(""));
            case Inline.SmallCaps _,
                    Inline.Span _,
                    Inline.NoteCall _,
                    Inline.Maths _,
                    Inline.Citation _,
                    Inline.IndexMark _,
                    Inline.Field _ -> html.append("<!-- beyond CommonMark -->");
        }
    }

    private void around(String name, List<Inline> text) {
        html.append('<').append(name).append('>');
        inlines(text);
        html.append("</").append(name).append('>');
    }

    private void link(String address, List<Inline> text) {
        html.append("<a href=\"").append(escaped(BookPath.encoded(address))).append("\">");
        inlines(text);
        html.append("</a>");
    }

    private void image(String address, String alt) {
        html.append("<img src=\"").append(escaped(BookPath.encoded(address)));
        html.append("\" alt=\"").append(escaped(alt)).append("\" />");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
