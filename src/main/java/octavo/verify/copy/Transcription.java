package octavo.verify.copy;

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
import octavo.book.Selection;
import octavo.book.Table;
import octavo.book.Walk;
import octavo.source.SourceSpan;
import octavo.verify.copy.Landmark.Kind;
import octavo.verify.copy.ManuscriptText.Illustration;
import octavo.verify.copy.ManuscriptText.Reserved;

/** Goes through the manuscript and takes down what an edition should say. */
final class Transcription {

    /** Every fifth line of a numbered poem bears its number, unless the poem says otherwise. */
    private static final int USUAL = 5;

    private final Edition edition;
    private final Map<SourceSpan, Designation> numbers;
    private final ManuscriptText text;
    private final CalledNotes notes;
    private boolean repeats;

    Transcription(Book book, Edition edition, ManuscriptText text) {
        this.edition = edition;
        this.numbers = Numbers.in(book, edition);
        this.text = text;
        this.notes = new CalledNotes(new Phrases(book.metadata()), edition, numbers, text, this::blocks);
    }

    void division(Division division) {
        notes.begin(division);
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

    void blocks(Strand.Written strand, List<Block> blocks) {
        blocks.forEach(block -> block(strand, block));
    }

    private void block(Strand.Written strand, Block block) {
        Attributes given = Attributes.of(block);
        if (isForOthers(given)) {
            reserve(strand, Words.of(block), block.place());
            return;
        }
        text.strand(strand).at(block.place());
        int from = text.length(strand);
        words(strand, block);
        if (!given.id().isEmpty() && !isNumbered(block)) {
            Kind kind = block instanceof Block.Formula ? Kind.FORMULA : Kind.PLACE;
            Designation called = numbers.getOrDefault(block.place(), Designation.NONE);
            text.mark(kind, strand, from, called, given.id(), block.place());
        }
    }

    private void words(Strand.Written strand, Block block) {
        switch (block) {
            case Heading h -> heading(strand, h);
            case Block.Paragraph p -> inlines(strand, p.text());
            case Block.Quotation q -> blocks(strand, q.blocks());
            case Block.Attribution a -> inlines(strand, a.text());
            case Block.Verse v -> verse(strand, v);
            case Block.Passage p -> blocks(strand, p.blocks());
            case Block.BulletList l -> l.items().forEach(item -> item(Kind.BULLET, strand, item, "", l.place()));
            case Block.NumberedList l -> numbered(strand, l);
            case Block.DefinitionList l ->
                l.definitions().forEach(definition -> {
                    inlines(strand, definition.term());
                    definition.meanings().forEach(meaning -> blocks(strand, meaning.blocks()));
                });
            case Figure f -> {
                int caption = f.caption().isEmpty() ? -1 : text.length(Strand.Written.FIGURES);
                text.illustrations().add(new Illustration(strand, f.picture(), caption, f.place(), false, false));
                caption(Kind.FIGURE, Strand.Written.FIGURES, f, f.caption());
            }
            case Table t -> table(t);
            case Block.Listing l -> {
                l.caption().ifPresent(caption -> {
                    caption(Kind.LISTING, Strand.Written.LISTINGS, l, caption);
                    text.strand(strand).caption();
                });
                text.say(strand, l.text());
            }
            case Block.Formula f -> text.say(strand, f.tex());
            case Block.SceneBreak _, Block.PageBreak _ -> {}
        }
    }

    private static boolean isNumbered(Block block) {
        return block instanceof Heading
                || block instanceof Figure
                || block instanceof Table
                || block instanceof Block.Listing l && l.caption().isPresent();
    }

    private void heading(Strand.Written strand, Heading heading) {
        int from = text.length(strand);
        repeats = true;
        inlines(strand, heading.title());
        repeats = false;
        String name = heading.attributes().id();
        text.mark(
                heading.level() == 1 ? Kind.CHAPTER : Kind.SECTION,
                strand,
                from,
                numbers.getOrDefault(heading.place(), Designation.NONE),
                name.isEmpty() ? Words.slug(heading.title()) : name,
                heading.place());
        heading.subtitle().ifPresent(words -> text.say(strand, words));
        heading.author().ifPresent(words -> text.say(strand, words));
    }

    private void caption(Kind kind, Strand.Written strand, Block block, List<Inline> words) {
        text.strand(strand).at(block.place());
        int from = text.length(strand);
        repeats = true;
        inlines(strand, words);
        repeats = false;
        text.mark(
                kind,
                strand,
                from,
                text.isPutIn(strand, from) ? Designation.NONE : numbers.getOrDefault(block.place(), Designation.NONE),
                Attributes.of(block).id(),
                block.place());
    }

    private void numbered(Strand.Written strand, Block.NumberedList list) {
        int number = list.start();
        for (Block.Item item : list.items()) {
            item(Kind.NUMBERED, strand, item, String.valueOf(number), list.place());
            number += item.blocks().isEmpty() || isHere(item.blocks()) ? 1 : 0;
        }
    }

    private boolean isHere(List<Block> blocks) {
        return !Selection.of(blocks, edition).isEmpty();
    }

    /** Every so many lines one bears its number. */
    private void verse(Strand.Written strand, Block.Verse verse) {
        int every = verse.attributes()
                .value("lines")
                .filter(given -> given.matches("\\d{1,3}"))
                .map(given -> Integer.valueOf(given, 10))
                .orElse(verse.attributes().has("numbered") ? USUAL : 0);
        int count = 0;
        for (Block.Stanza stanza : verse.stanzas()) {
            for (Block.Line line : stanza.lines()) {
                int from = text.length(strand);
                inlines(strand, line.text());
                count += isHere(List.of(new Block.Paragraph(line.text(), Attributes.NONE, line.place()))) ? 1 : 0;
                if (every > 0 && count % every == 0 && text.length(strand) > from) {
                    Designation number = Designation.bare(String.valueOf(count));
                    text.mark(Kind.LINE, strand, from, number, "", line.place());
                }
            }
        }
    }

    private void item(Kind kind, Strand.Written strand, Block.Item item, String number, SourceSpan list) {
        int from = text.length(strand);
        int before = text.landmarks().size();
        blocks(strand, item.blocks());
        boolean listed = text.landmarks().subList(before, text.landmarks().size()).stream()
                .anyMatch(inner -> inner.from() == from
                        && inner.strand() == strand
                        && (inner.kind() == Kind.NUMBERED || inner.kind() == Kind.BULLET));
        if (!listed && !text.isPutIn(strand, from)) {
            text.mark(kind, strand, from, Designation.bare(number), list.toString(), item.place());
        }
    }

    private void table(Table table) {
        notes.beginTable();
        caption(Kind.TABLE, Strand.Written.TABLE_CAPTIONS, table, table.caption());
        for (List<Table.Row> rows : List.of(table.head(), table.body())) {
            repeats = rows == table.head();
            for (Table.Row row : rows) {
                text.strand(Strand.Written.TABLES).at(row.place());
                row.cells().forEach(cell -> {
                    text.strand(Strand.Written.TABLES).part();
                    inlines(Strand.Written.TABLES, cell.text());
                });
            }
        }
        repeats = false;
        notes.endTable();
    }

    private void inlines(Strand.Written strand, List<Inline> inlines) {
        inlines.forEach(inline -> inline(strand, inline));
    }

    private void inline(Strand.Written strand, Inline inline) {
        Attributes given = Attributes.of(inline);
        if (isForOthers(given)) {
            reserve(strand, Walk.plain(List.of(inline)), inline.place());
            return;
        }
        int from = text.length(strand);
        switch (inline) {
            case Inline.Text t -> text.say(strand, t.text());
            case Inline.Emphasis e -> inlines(strand, e.text());
            case Inline.Strong s -> inlines(strand, s.text());
            case Inline.Strikeout s -> inlines(strand, s.text());
            case Inline.Superscript s -> inlines(strand, s.text());
            case Inline.Subscript s -> inlines(strand, s.text());
            case Inline.SmallCaps s -> inlines(strand, s.text());
            case Inline.Span s -> inlines(strand, s.text());
            case Inline.Code c -> text.say(strand, c.text());
            case Inline.LineBreak _ -> text.say(strand, " ");
            case Inline.Link l -> inlines(strand, l.text());
            case Inline.Reference r -> {
                text.strand(strand).join();
                inlines(strand, r.text());
                text.mark(Kind.REFERENCE, strand, from, Designation.NONE, r.file() + "#" + r.id(), r.place());
            }
            case Inline.NoteCall n -> notes.call(strand, n);
            case Inline.Maths m -> text.say(strand, m.tex());
            case Inline.IndexMark m -> {
                inlines(strand, m.text());
                if (m.see().isEmpty() && (m.seeAlso().isEmpty() || !m.text().isEmpty())) {
                    text.mark(
                            Kind.INDEXED,
                            strand,
                            from,
                            Designation.bare(m.extent().name()),
                            String.join("!", m.term()),
                            m.place());
                }
            }
            case Inline.Image i -> {
                text.strand(strand).join();
                text.illustrations().add(new Illustration(strand, i.picture(), -1, i.place(), true, repeats));
            }
            case Inline.Citation _, Inline.Field _ -> {
                text.strand(strand).join();
                text.mark(Kind.FACT, strand, from, Designation.NONE, "", inline.place());
            }
        }
        if (!given.id().isEmpty()) {
            text.mark(Kind.PLACE, strand, from, Designation.NONE, given.id(), inline.place());
        }
    }

    /** Whether something is reserved for other editions. */
    private boolean isForOthers(Attributes given) {
        return given.only().filter(only -> !edition.isAmong(only)).isPresent();
    }

    private void reserve(Strand.Written strand, String words, SourceSpan place) {
        text.reserved().add(new Reserved(strand, text.length(strand), words, place));
    }
}
