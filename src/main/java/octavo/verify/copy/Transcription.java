package octavo.verify.copy;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import octavo.book.Attributes;
import octavo.book.Block;
import octavo.book.Book;
import octavo.book.Division;
import octavo.book.Edition;
import octavo.book.Figure;
import octavo.book.Heading;
import octavo.book.Inline;
import octavo.book.Role;
import octavo.book.Selection;
import octavo.book.Table;
import octavo.book.Walk;
import octavo.source.SourceSpan;
import octavo.verify.copy.Landmark.Kind;
import octavo.verify.copy.ManuscriptText.Illustration;
import octavo.verify.copy.ManuscriptText.NotesHead;
import octavo.verify.copy.ManuscriptText.Reserved;

/** Goes through the manuscript and takes down what an edition should say. */
final class Transcription {

    /** Every fifth line of a numbered poem bears its number, unless the poem says otherwise. */
    private static final int USUAL = 5;

    private final Edition edition;
    private final Map<SourceSpan, Designation> numbers;
    private final Phrases phrases;
    private final ManuscriptText text;
    private final Set<SourceSpan> told = new HashSet<>();
    private Strand.Written notes = Strand.Written.NOTES;
    private int tableNotes;
    private boolean repeats;
    private Optional<Division> noted = Optional.empty();

    Transcription(Book book, Edition edition, ManuscriptText text) {
        this.edition = edition;
        this.numbers = Numbers.in(book, edition);
        this.phrases = new Phrases(book.metadata());
        this.text = text;
    }

    void division(Division division) {
        told.clear();
        noted = gathersNotes() ? Optional.of(division) : Optional.empty();
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

    /** Notes that are called in a table stand below it, and have letters. */
    private void table(Table table) {
        notes = Strand.Written.TABLE_NOTES;
        tableNotes = 0;
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
        notes = Strand.Written.NOTES;
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
            case Inline.NoteCall n -> call(strand, n);
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

    private void call(Strand.Written strand, Inline.NoteCall call) {
        text.strand(strand).join();
        SourceSpan note = call.note().place();
        if (notes == Strand.Written.TABLE_NOTES) {
            String letter = Numeral.letter(++tableNotes).toLowerCase(Locale.ROOT);
            text.say(strand, letter);
            text.strand(notes).at(note);
            text.say(notes, letter);
            blocks(notes, call.note().blocks());
            return;
        }
        Designation number = numbers.getOrDefault(note, Designation.NONE);
        text.mark(Kind.CALL, strand, text.length(strand), number, "", call.place());
        if (!told.add(note) && !atFoot()) {
            return;
        }
        text.strand(Strand.Written.NOTES).at(note);
        int from = text.length(Strand.Written.NOTES);
        blocks(Strand.Written.NOTES, call.note().blocks());
        text.mark(
                Kind.NOTE,
                Strand.Written.NOTES,
                from,
                text.isPutIn(Strand.Written.NOTES, from) ? Designation.NONE : number,
                "",
                note);
        noted.ifPresent(division -> text.notesHeads().add(head(division)));
        noted = Optional.empty();
    }

    /** Over the note that was told last. */
    private NotesHead head(Division division) {
        Landmark note = text.landmarks().getLast();
        if (edition.settings().notes() == Edition.NotesPlace.CHAPTER_END) {
            return new NotesHead(note, phrases.role(Role.NOTES), "", Optional.empty());
        }
        return switch (division) {
            case Division.Part part -> head(note, part.heading());
            case Division.Matter matter ->
                matter.heading()
                        .map(heading -> head(note, heading))
                        .orElseGet(() ->
                                new NotesHead(note, phrases.role(matter.role()), "", Optional.of(matter.place())));
            case Division.Generated generated ->
                new NotesHead(note, phrases.role(generated.role()), "", Optional.of(generated.place()));
        };
    }

    private NotesHead head(Landmark note, Heading heading) {
        String number = numbers.getOrDefault(heading.place(), Designation.NONE).shown();
        return new NotesHead(note, Walk.plain(heading.title()), number, Optional.of(heading.place()));
    }

    /** At the foot of a page a note stands wherever it is called, elsewhere once. */
    private boolean atFoot() {
        return edition.kind() != Edition.Kind.EPUB && edition.settings().notes() == Edition.NotesPlace.PAGE;
    }

    private boolean gathersNotes() {
        return edition.kind() != Edition.Kind.EPUB && edition.settings().notes() != Edition.NotesPlace.PAGE;
    }

    /** Whether something is reserved for other editions. */
    private boolean isForOthers(Attributes given) {
        return given.only().filter(only -> !edition.isAmong(only)).isPresent();
    }

    private void reserve(Strand.Written strand, String words, SourceSpan place) {
        text.reserved().add(new Reserved(strand, text.length(strand), words, place));
    }
}
