package octavo.verify.text;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import octavo.book.Attributes;
import octavo.book.Block;
import octavo.book.Book;
import octavo.book.Division;
import octavo.book.Edition;
import octavo.book.Figure;
import octavo.book.Heading;
import octavo.book.Inline;
import octavo.book.Role;
import octavo.book.Table;

/** The words that the author wrote, each strand in its order. */
final class ManuscriptText {

    private final Edition edition;
    private final Map<Strand.Written, Letters> strands = new EnumMap<>(Strand.Written.class);
    private Strand.Written notes = Strand.Written.NOTES;
    private int tableNotes;

    private ManuscriptText(Edition edition) {
        this.edition = edition;
        for (Strand.Written strand : Strand.Written.values()) {
            strands.put(strand, new Letters());
        }
    }

    static Map<Strand.Written, Letters> of(Book book, Edition edition) {
        ManuscriptText text = new ManuscriptText(edition);
        book.listed(edition).all().forEach(text::division);
        GeneratedText generated = new GeneratedText(book, edition);
        if (generated.written(Role.COPYRIGHT_PAGE)) {
            text.blocks(
                    Strand.Written.COPYRIGHT_PAGE, book.metadata().cataloguing().cip());
        }
        if (generated.written(Role.COLOPHON)) {
            text.blocks(Strand.Written.COLOPHON, book.metadata().colophon().text());
        }
        return text.strands;
    }

    private void division(Division division) {
        switch (division) {
            case Division.Part part -> {
                block(Strand.Written.RUNNING_TEXT, part.heading());
                blocks(Strand.Written.RUNNING_TEXT, part.page());
                part.divisions().forEach(this::division);
            }
            case Division.Matter matter -> {
                matter.heading().ifPresent(heading -> block(Strand.Written.RUNNING_TEXT, heading));
                blocks(Strand.Written.RUNNING_TEXT, matter.blocks());
            }
            case Division.Generated _ -> {}
        }
    }

    private void blocks(Strand.Written strand, List<Block> blocks) {
        blocks.forEach(block -> block(strand, block));
    }

    private void block(Strand.Written strand, Block block) {
        if (isForOthers(Attributes.of(block))) {
            return;
        }
        strands.get(strand).at(block.place());
        switch (block) {
            case Heading h -> {
                inlines(strand, h.title());
                h.subtitle().ifPresent(words -> say(strand, words));
                h.author().ifPresent(words -> say(strand, words));
            }
            case Block.Paragraph p -> inlines(strand, p.text());
            case Block.Quotation q -> blocks(strand, q.blocks());
            case Block.Attribution a -> inlines(strand, a.text());
            case Block.Verse v ->
                v.stanzas().forEach(stanza -> stanza.lines().forEach(line -> inlines(strand, line.text())));
            case Block.Passage p -> blocks(strand, p.blocks());
            case Block.BulletList l -> l.items().forEach(item -> blocks(strand, item.blocks()));
            case Block.NumberedList l -> l.items().forEach(item -> blocks(strand, item.blocks()));
            case Block.DefinitionList l ->
                l.definitions().forEach(definition -> {
                    inlines(strand, definition.term());
                    definition.meanings().forEach(meaning -> blocks(strand, meaning.blocks()));
                });
            case Figure f -> {
                strands.get(Strand.Written.FIGURES).at(f.place());
                inlines(Strand.Written.FIGURES, f.caption());
            }
            case Table t -> table(t);
            case Block.Listing l -> {
                l.caption().ifPresent(caption -> caption(l, caption));
                say(strand, l.text());
            }
            case Block.Formula f -> say(strand, f.tex());
            case Block.SceneBreak _, Block.PageBreak _ -> {}
        }
    }

    private void caption(Block block, List<Inline> words) {
        strands.get(Strand.Written.CAPTIONS).at(block.place());
        inlines(Strand.Written.CAPTIONS, words);
    }

    /** Notes that are called in a table stand below it, and have letters. */
    private void table(Table table) {
        notes = Strand.Written.TABLE_NOTES;
        tableNotes = 0;
        caption(table, table.caption());
        for (List<Table.Row> rows : List.of(table.head(), table.body())) {
            for (Table.Row row : rows) {
                strands.get(Strand.Written.TABLES).at(row.place());
                row.cells().forEach(cell -> {
                    strands.get(Strand.Written.TABLES).join();
                    inlines(Strand.Written.TABLES, cell.text());
                });
            }
        }
        notes = Strand.Written.NOTES;
    }

    private void inlines(Strand.Written strand, List<Inline> inlines) {
        inlines.forEach(inline -> inline(strand, inline));
    }

    /** Whether something is reserved for other editions. */
    private boolean isForOthers(Attributes given) {
        return given.only().filter(only -> !edition.isAmong(only)).isPresent();
    }

    private void inline(Strand.Written strand, Inline inline) {
        if (isForOthers(Attributes.of(inline))) {
            return;
        }
        switch (inline) {
            case Inline.Text t -> say(strand, t.text());
            case Inline.Emphasis e -> inlines(strand, e.text());
            case Inline.Strong s -> inlines(strand, s.text());
            case Inline.Strikeout s -> inlines(strand, s.text());
            case Inline.Superscript s -> inlines(strand, s.text());
            case Inline.Subscript s -> inlines(strand, s.text());
            case Inline.SmallCaps s -> inlines(strand, s.text());
            case Inline.Span s -> inlines(strand, s.text());
            case Inline.Code c -> say(strand, c.text());
            case Inline.LineBreak _ -> say(strand, " ");
            case Inline.Link l -> inlines(strand, l.text());
            case Inline.Reference r -> {
                strands.get(strand).join();
                inlines(strand, r.text());
            }
            case Inline.NoteCall n -> {
                strands.get(strand).join();
                strands.get(notes).at(n.note().place());
                if (notes == Strand.Written.TABLE_NOTES) {
                    String letter = letter(tableNotes++);
                    say(strand, letter);
                    say(notes, letter);
                }
                blocks(notes, n.note().blocks());
            }
            case Inline.Maths m -> say(strand, m.tex());
            case Inline.IndexMark m -> inlines(strand, m.text());
            case Inline.Image _, Inline.Citation _, Inline.Field _ ->
                strands.get(strand).join();
        }
    }

    /** From {@code a} for 0. */
    private static String letter(int index) {
        String last = String.valueOf((char) ('a' + index % 26));
        return index < 26 ? last : letter(index / 26 - 1) + last;
    }

    private void say(Strand.Written strand, String words) {
        strands.get(strand).add(words);
    }
}
