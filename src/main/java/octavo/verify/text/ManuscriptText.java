package octavo.verify.text;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import octavo.book.Attributes;
import octavo.book.Block;
import octavo.book.Book;
import octavo.book.Division;
import octavo.book.Edition;
import octavo.book.Figure;
import octavo.book.Heading;
import octavo.book.Inline;
import octavo.book.Picture;
import octavo.book.Role;
import octavo.book.Selection;
import octavo.book.Table;
import octavo.book.Walk;
import octavo.source.SourceSpan;
import octavo.verify.text.Landmark.Kind;

/** The words that the author wrote for an edition, each strand in its order, and what among them is more than words. */
final class ManuscriptText {

    private final Edition edition;
    private final Map<SourceSpan, String> numbers;
    private final Map<Strand.Written, Letters> strands = new EnumMap<>(Strand.Written.class);
    private Strand.Written notes = Strand.Written.NOTES;
    private int tableNotes;
    private boolean repeats;
    private final List<Landmark> landmarks = new ArrayList<>();
    private final List<Reserved> reserved = new ArrayList<>();
    private final Map<Point, Integer> putIn = new HashMap<>();
    private final List<Illustration> illustrations = new ArrayList<>();
    private final Set<SourceSpan> told = new HashSet<>();

    /**
     * Words that are reserved for other editions.
     *
     * @param before the letter of the strand before which they would stand
     */
    record Reserved(Strand.Written strand, int before, String words, SourceSpan place) {}

    /**
     * A picture.
     *
     * @param caption the first letter of its caption among those of all figures; negative where it has none
     * @param repeats whether what it stands in may be shown again: a title in contents, a caption in lists, a table's head on each page
     */
    record Illustration(Picture picture, int caption, SourceSpan place, boolean repeats) {}

    private record Point(Strand.Written strand, int letter) {}

    private ManuscriptText(Edition edition, Map<SourceSpan, String> numbers) {
        this.edition = edition;
        this.numbers = numbers;
        for (Strand.Written strand : Strand.Written.values()) {
            strands.put(strand, new Letters());
        }
    }

    static ManuscriptText of(Book book, Edition edition) {
        ManuscriptText text = new ManuscriptText(edition, Numbers.in(book.contents(edition), edition.settings()));
        book.listed(edition).all().forEach(text::division);
        GeneratedText generated = new GeneratedText(book, edition);
        if (generated.written(Role.COPYRIGHT_PAGE)) {
            text.blocks(
                    Strand.Written.COPYRIGHT_PAGE, book.metadata().cataloguing().cip());
        }
        if (generated.written(Role.COLOPHON)) {
            text.blocks(Strand.Written.COLOPHON, book.metadata().colophon().text());
        }
        return text;
    }

    Map<Strand.Written, Letters> strands() {
        return strands;
    }

    /** In the order in which they stand. */
    List<Landmark> landmarks() {
        return landmarks;
    }

    /** Whether Octavo puts in something else too where a landmark without letters stands. */
    boolean isShared(Landmark landmark) {
        return putIn.getOrDefault(new Point(landmark.strand(), landmark.from()), 0) > 1;
    }

    List<Illustration> illustrations() {
        return illustrations;
    }

    List<Reserved> reserved() {
        return reserved;
    }

    private void division(Division division) {
        told.clear();
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
        Attributes given = Attributes.of(block);
        if (isForOthers(given)) {
            reserve(strand, Words.of(block), block.place());
            return;
        }
        strands.get(strand).at(block.place());
        int from = length(strand);
        words(strand, block);
        if (!given.id().isEmpty() && !isNumbered(block)) {
            mark(Kind.PLACE, strand, from, "", given.id(), block.place());
        }
    }

    private void words(Strand.Written strand, Block block) {
        switch (block) {
            case Heading h -> heading(strand, h);
            case Block.Paragraph p -> inlines(strand, p.text());
            case Block.Quotation q -> blocks(strand, q.blocks());
            case Block.Attribution a -> inlines(strand, a.text());
            case Block.Verse v ->
                v.stanzas().forEach(stanza -> stanza.lines().forEach(line -> inlines(strand, line.text())));
            case Block.Passage p -> blocks(strand, p.blocks());
            case Block.BulletList l -> l.items().forEach(item -> item(Kind.BULLET, strand, item, ""));
            case Block.NumberedList l -> {
                int number = l.start();
                for (Block.Item item : l.items()) {
                    item(Kind.NUMBERED, strand, item, String.valueOf(number));
                    number += item.blocks().isEmpty()
                                    || !Selection.of(item.blocks(), edition).isEmpty()
                            ? 1
                            : 0;
                }
            }
            case Block.DefinitionList l ->
                l.definitions().forEach(definition -> {
                    inlines(strand, definition.term());
                    definition.meanings().forEach(meaning -> blocks(strand, meaning.blocks()));
                });
            case Figure f -> {
                int caption = f.caption().isEmpty() ? -1 : length(Strand.Written.FIGURES);
                illustrations.add(new Illustration(f.picture(), caption, f.place(), false));
                caption(Kind.FIGURE, Strand.Written.FIGURES, f, f.caption());
            }
            case Table t -> table(t);
            case Block.Listing l -> {
                l.caption().ifPresent(caption -> caption(Kind.LISTING, Strand.Written.CAPTIONS, l, caption));
                say(strand, l.text());
            }
            case Block.Formula f -> say(strand, f.tex());
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
        int from = length(strand);
        repeats = true;
        inlines(strand, heading.title());
        repeats = false;
        String name = heading.attributes().id();
        mark(
                heading.level() == 1 ? Kind.CHAPTER : Kind.SECTION,
                strand,
                from,
                numbers.getOrDefault(heading.place(), ""),
                name.isEmpty() ? Words.slug(heading.title()) : name,
                heading.place());
        heading.subtitle().ifPresent(words -> say(strand, words));
        heading.author().ifPresent(words -> say(strand, words));
    }

    private void caption(Kind kind, Strand.Written strand, Block block, List<Inline> words) {
        strands.get(strand).at(block.place());
        int from = length(strand);
        repeats = true;
        inlines(strand, words);
        repeats = false;
        mark(
                kind,
                strand,
                from,
                isPutIn(strand, from) ? "" : numbers.getOrDefault(block.place(), ""),
                Attributes.of(block).id(),
                block.place());
    }

    private void item(Kind kind, Strand.Written strand, Block.Item item, String number) {
        int from = length(strand);
        int before = landmarks.size();
        blocks(strand, item.blocks());
        boolean listed = landmarks.subList(before, landmarks.size()).stream()
                .anyMatch(inner -> inner.from() == from
                        && inner.strand() == strand
                        && (inner.kind() == Kind.NUMBERED || inner.kind() == Kind.BULLET));
        if (!listed && !isPutIn(strand, from)) {
            mark(kind, strand, from, number, "", item.place());
        }
    }

    /** Notes that are called in a table stand below it, and have letters. */
    private void table(Table table) {
        notes = Strand.Written.TABLE_NOTES;
        tableNotes = 0;
        caption(Kind.TABLE, Strand.Written.CAPTIONS, table, table.caption());
        for (List<Table.Row> rows : List.of(table.head(), table.body())) {
            repeats = rows == table.head();
            for (Table.Row row : rows) {
                strands.get(Strand.Written.TABLES).at(row.place());
                row.cells().forEach(cell -> {
                    strands.get(Strand.Written.TABLES).join();
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
        int from = length(strand);
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
                mark(Kind.REFERENCE, strand, from, "", r.file() + "#" + r.id(), r.place());
            }
            case Inline.NoteCall n -> call(strand, n);
            case Inline.Maths m -> say(strand, m.tex());
            case Inline.IndexMark m -> {
                inlines(strand, m.text());
                if (m.see().isEmpty() && (m.seeAlso().isEmpty() || !m.text().isEmpty())) {
                    mark(Kind.INDEXED, strand, from, m.extent().name(), String.join("!", m.term()), m.place());
                }
            }
            case Inline.Image i -> {
                strands.get(strand).join();
                illustrations.add(new Illustration(i.picture(), -1, i.place(), repeats));
            }
            case Inline.Citation _, Inline.Field _ -> {
                strands.get(strand).join();
                mark(Kind.FACT, strand, from, "", "", inline.place());
            }
        }
        if (!given.id().isEmpty()) {
            mark(Kind.PLACE, strand, from, "", given.id(), inline.place());
        }
    }

    private void call(Strand.Written strand, Inline.NoteCall call) {
        strands.get(strand).join();
        SourceSpan note = call.note().place();
        if (notes == Strand.Written.TABLE_NOTES) {
            String letter = Numeral.letter(++tableNotes).toLowerCase(Locale.ROOT);
            say(strand, letter);
            strands.get(notes).at(note);
            say(notes, letter);
            blocks(notes, call.note().blocks());
            return;
        }
        String number = numbers.getOrDefault(note, "");
        mark(Kind.CALL, strand, length(strand), number, "", call.place());
        if (!told.add(note) && !atFoot()) {
            return;
        }
        strands.get(Strand.Written.NOTES).at(note);
        int from = length(Strand.Written.NOTES);
        blocks(Strand.Written.NOTES, call.note().blocks());
        mark(Kind.NOTE, Strand.Written.NOTES, from, isPutIn(Strand.Written.NOTES, from) ? "" : number, "", note);
    }

    /** Whether words of the edition's own, which may be numbers, stand between a number and the first letter that bears it. */
    private boolean isPutIn(Strand.Written strand, int from) {
        return putIn.containsKey(new Point(strand, from));
    }

    /** At the foot of a page a note stands wherever it is called, elsewhere once. */
    private boolean atFoot() {
        return edition.kind() != Edition.Kind.EPUB && edition.settings().notes() == Edition.NotesPlace.PAGE;
    }

    /** Whether something is reserved for other editions. */
    private boolean isForOthers(Attributes given) {
        return given.only().filter(only -> !edition.isAmong(only)).isPresent();
    }

    private void reserve(Strand.Written strand, String words, SourceSpan place) {
        reserved.add(new Reserved(strand, length(strand), words, place));
    }

    private void mark(Kind kind, Strand.Written strand, int from, String number, String name, SourceSpan place) {
        landmarks.add(new Landmark(kind, strand, from, length(strand), number, name, place));
        boolean put = kind == Kind.CALL || kind == Kind.REFERENCE || kind == Kind.FACT;
        if (put && from == length(strand)) {
            putIn.merge(new Point(strand, from), 1, Integer::sum);
        }
    }

    private int length(Strand.Written strand) {
        return strands.get(strand).length();
    }

    private void say(Strand.Written strand, String words) {
        strands.get(strand).add(words);
    }
}
