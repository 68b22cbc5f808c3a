package octavo.verify;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import octavo.book.Block;
import octavo.book.Book;
import octavo.book.Contents;
import octavo.book.Division;
import octavo.book.Edition;
import octavo.book.Figure;
import octavo.book.Heading;
import octavo.book.Inline;
import octavo.book.Role;
import octavo.book.Table;
import octavo.book.Walk;

/** The words that the author wrote, each strand in its order. */
final class ManuscriptText {

    private final Map<Strand, Letters> strands = new EnumMap<>(Strand.class);

    private final Contents contents;

    private ManuscriptText(Contents contents) {
        this.contents = contents;
        for (Strand strand : Strand.values()) {
            strands.put(strand, new Letters());
        }
    }

    static Map<Strand, Letters> of(Book book, Edition edition) {
        Contents contents = book.contents(edition);
        ManuscriptText text = new ManuscriptText(contents);
        contents.all().forEach(text::division);
        return text.strands;
    }

    private void division(Division division) {
        switch (division) {
            case Division.Part part -> {
                block(Strand.RUNNING_TEXT, part.heading());
                blocks(Strand.RUNNING_TEXT, part.page());
                part.divisions().forEach(this::division);
            }
            case Division.Matter matter -> {
                matter.heading().ifPresent(heading -> block(Strand.RUNNING_TEXT, heading));
                blocks(Strand.RUNNING_TEXT, matter.blocks());
            }
            case Division.Generated generated -> list(generated.role());
        }
    }

    /** The lists that the contents ask for repeat the captions. */
    private void list(Role role) {
        contents.all().flatMap(ManuscriptText::text).flatMap(Walk::blocks).forEach(block -> {
            switch (block) {
                case Figure f when role == Role.FIGURES -> entry(f, f.caption());
                case Table t when role == Role.TABLES -> entry(t, t.caption());
                case Block.Listing l
                when role == Role.LISTINGS -> entry(l, l.caption().orElse(List.of()));
                case Figure _,
                        Table _,
                        Heading _,
                        Block.Paragraph _,
                        Block.Quotation _,
                        Block.Attribution _,
                        Block.Verse _,
                        Block.Passage _,
                        Block.BulletList _,
                        Block.NumberedList _,
                        Block.DefinitionList _,
                        Block.Listing _,
                        Block.Formula _,
                        Block.SceneBreak _,
                        Block.PageBreak _ -> {}
            }
        });
    }

    private void entry(Block block, List<Inline> caption) {
        strands.get(Strand.LISTS).at(block.place());
        inlines(Strand.LISTS, caption);
    }

    private static Stream<List<Block>> text(Division division) {
        return switch (division) {
            case Division.Part part ->
                Stream.concat(Stream.of(part.page()), part.divisions().stream().flatMap(ManuscriptText::text));
            case Division.Matter matter -> Stream.of(matter.blocks());
            case Division.Generated _ -> Stream.empty();
        };
    }

    private void blocks(Strand strand, List<Block> blocks) {
        blocks.forEach(block -> block(strand, block));
    }

    private void block(Strand strand, Block block) {
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
            case Figure f -> caption(f, f.caption());
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
        strands.get(Strand.CAPTIONS).at(block.place());
        inlines(Strand.CAPTIONS, words);
    }

    private void table(Table table) {
        caption(table, table.caption());
        for (List<Table.Row> rows : List.of(table.head(), table.body())) {
            for (Table.Row row : rows) {
                strands.get(Strand.TABLES).at(row.place());
                row.cells().forEach(cell -> {
                    strands.get(Strand.TABLES).join();
                    inlines(Strand.TABLES, cell.text());
                });
            }
        }
    }

    private void inlines(Strand strand, List<Inline> inlines) {
        inlines.forEach(inline -> inline(strand, inline));
    }

    private void inline(Strand strand, Inline inline) {
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
                strands.get(Strand.NOTES).at(n.note().place());
                blocks(Strand.NOTES, n.note().blocks());
            }
            case Inline.Maths m -> say(strand, m.tex());
            case Inline.IndexMark m -> inlines(strand, m.text());
            case Inline.Image _, Inline.Citation _, Inline.Field _ ->
                strands.get(strand).join();
        }
    }

    private void say(Strand strand, String words) {
        strands.get(strand).add(words);
    }
}
