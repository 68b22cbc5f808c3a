package octavo.book;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The text of a book as one edition has it: without what is reserved for others.
 *
 * <p>What a passage for one edition holds stands in the text around it as if it were written there; each block still says
 * for whom it is. What is left without words is left out: a paragraph, a list's item, a table's row.
 */
public final class Selection {

    private final Edition edition;

    private Selection(Edition edition) {
        this.edition = edition;
    }

    /** Blocks as this edition has them. */
    public static List<Block> of(List<Block> blocks, Edition edition) {
        return new Selection(edition).blocks(blocks);
    }

    static Contents of(Contents contents, Edition edition) {
        Selection selection = new Selection(edition);
        return new Contents(
                selection.divisions(contents.front()),
                selection.divisions(contents.body()),
                selection.divisions(contents.back()));
    }

    private List<Division> divisions(List<Division> divisions) {
        return divisions.stream().flatMap(this::division).toList();
    }

    private Stream<Division> division(Division division) {
        return switch (division) {
            case Division.Part p ->
                Stream.of(new Division.Part(p.heading(), blocks(p.page()), divisions(p.divisions()), p.place()));
            case Division.Matter m -> {
                List<Block> blocks = blocks(m.blocks());
                boolean bare = m.heading().isEmpty() && blocks.isEmpty();
                yield bare ? Stream.empty() : Stream.of(new Division.Matter(m.role(), m.heading(), blocks, m.place()));
            }
            case Division.Generated g -> Stream.of(g);
        };
    }

    private List<Block> blocks(List<Block> blocks) {
        return Reserved.among(blocks) ? blocks.stream().flatMap(this::block).toList() : blocks;
    }

    private Stream<Block> block(Block block) {
        Attributes given = Attributes.of(block);
        if (given.only().isPresent() && !edition.isAmong(given.only().get())) {
            return Stream.empty();
        }
        return switch (block) {
            case Heading h -> Stream.of(new Heading(h.level(), inlines(h.title()), given, h.place()));
            case Block.Paragraph p -> some(inlines(p.text()), text -> new Block.Paragraph(text, given, p.place()));
            case Block.Quotation q -> some(blocks(q.blocks()), inner -> new Block.Quotation(inner, given, q.place()));
            case Block.Attribution a -> some(inlines(a.text()), text -> new Block.Attribution(text, a.place()));
            case Block.Verse v -> some(stanzas(v.stanzas()), stanzas -> new Block.Verse(stanzas, given, v.place()));
            case Block.Passage p
            when isOnlyReserved(p) ->
                Reserved.each(blocks(p.blocks()), given.only().orElseThrow());
            case Block.Passage p ->
                some(blocks(p.blocks()), inner -> new Block.Passage(p.name(), inner, given, p.place()));
            case Block.BulletList l ->
                some(items(l.items()), items -> new Block.BulletList(items, l.tight(), given, l.place()));
            case Block.NumberedList l ->
                some(items(l.items()), items -> new Block.NumberedList(items, l.start(), l.tight(), given, l.place()));
            case Block.DefinitionList l ->
                some(
                        l.definitions().stream().flatMap(this::definition).toList(),
                        definitions -> new Block.DefinitionList(definitions, given, l.place()));
            case Figure f ->
                Stream.of(new Figure(
                        f.picture(), f.alt(), inlines(f.caption()), f.width(), f.placement(), given, f.place()));
            case Table t ->
                Stream.of(new Table(
                        t.columns(),
                        t.widths(),
                        rows(t.head()),
                        rows(t.body()),
                        inlines(t.caption()),
                        given,
                        t.place()));
            case Block.Listing l ->
                Stream.of(new Block.Listing(l.language(), l.text(), l.caption().map(this::inlines), given, l.place()));
            case Block.Formula _, Block.SceneBreak _, Block.PageBreak _ -> Stream.of(block);
        };
    }

    /** What is left, where anything is. */
    private static <T, B> Stream<B> some(List<T> inner, Function<List<T>, B> made) {
        boolean words = inner.stream()
                .anyMatch(one ->
                        !(one instanceof Inline.Text text) || !text.text().isBlank());
        return words ? Stream.of(made.apply(inner)) : Stream.empty();
    }

    /** Whether a passage is one for nothing else than being for certain editions. */
    private static boolean isOnlyReserved(Block.Passage passage) {
        Attributes given = passage.attributes();
        return given.only().isPresent()
                && passage.name().isEmpty()
                && given.id().isEmpty()
                && given.classes().isEmpty()
                && given.values().size() == 1;
    }

    private List<Block.Stanza> stanzas(List<Block.Stanza> stanzas) {
        return stanzas.stream()
                .flatMap(stanza -> some(
                        stanza.lines().stream().flatMap(this::line).toList(),
                        lines -> new Block.Stanza(lines, stanza.place())))
                .toList();
    }

    private Stream<Block.Line> line(Block.Line line) {
        return some(inlines(line.text()), text -> new Block.Line(line.indent(), text, line.place()));
    }

    private List<Block.Item> items(List<Block.Item> items) {
        return items.stream()
                .flatMap(item -> item.blocks().isEmpty()
                        ? Stream.of(item)
                        : some(blocks(item.blocks()), inner -> new Block.Item(inner, item.place())))
                .toList();
    }

    private Stream<Block.Definition> definition(Block.Definition definition) {
        List<Inline> term = inlines(definition.term());
        return some(items(definition.meanings()), inner -> new Block.Definition(term, inner, definition.place()));
    }

    private List<Table.Row> rows(List<Table.Row> rows) {
        return rows.stream()
                .flatMap(row -> {
                    Table.Row here =
                            new Table.Row(row.cells().stream().map(this::cell).toList(), row.place());
                    return isEmpty(row) || !isEmpty(here) ? Stream.of(here) : Stream.empty();
                })
                .toList();
    }

    private static boolean isEmpty(Table.Row row) {
        return row.cells().stream().allMatch(cell -> cell.text().isEmpty());
    }

    private Table.Cell cell(Table.Cell cell) {
        return new Table.Cell(
                some(inlines(cell.text()), Function.identity()).findFirst().orElse(List.of()), cell.place());
    }

    /** Where words are left out between two spaces, one stays. */
    private List<Inline> inlines(List<Inline> inlines) {
        if (!Reserved.in(inlines)) {
            return inlines;
        }
        List<Inline> kept = new ArrayList<>();
        boolean spaced = true;
        for (Inline inline : inlines) {
            Optional<Inline> here = inline(inline);
            boolean left = here.isPresent();
            if (left && spaced && inline instanceof Inline.Text text) {
                here = Optional.of(new Inline.Text(text.text().stripLeading(), text.place()));
            }
            here.ifPresent(kept::add);
            spaced = !left && (kept.isEmpty() || endsInSpace(kept.getLast()));
        }
        return kept;
    }

    private static boolean endsInSpace(Inline inline) {
        return inline instanceof Inline.Text text && text.text().endsWith(" ");
    }

    private Optional<Inline> inline(Inline inline) {
        if (Attributes.of(inline).only().filter(only -> !edition.isAmong(only)).isPresent()) {
            return Optional.empty();
        }
        return Optional.of(
                switch (inline) {
                    case Inline.Emphasis e -> new Inline.Emphasis(inlines(e.text()), e.place());
                    case Inline.Strong s -> new Inline.Strong(inlines(s.text()), s.place());
                    case Inline.Strikeout s -> new Inline.Strikeout(inlines(s.text()), s.place());
                    case Inline.Superscript s -> new Inline.Superscript(inlines(s.text()), s.place());
                    case Inline.Subscript s -> new Inline.Subscript(inlines(s.text()), s.place());
                    case Inline.SmallCaps s -> new Inline.SmallCaps(inlines(s.text()), s.place());
                    case Inline.Span s -> new Inline.Span(inlines(s.text()), s.attributes(), s.place());
                    case Inline.Link l -> new Inline.Link(l.url(), inlines(l.text()), l.place());
                    case Inline.Reference r -> new Inline.Reference(r.file(), r.id(), inlines(r.text()), r.place());
                    case Inline.IndexMark m ->
                        new Inline.IndexMark(m.term(), m.extent(), m.see(), m.seeAlso(), inlines(m.text()), m.place());
                    case Inline.NoteCall n ->
                        new Inline.NoteCall(
                                new Note(
                                        n.note().label(),
                                        blocks(n.note().blocks()),
                                        n.note().place()),
                                n.place());
                    case Inline.Text _,
                            Inline.Code _,
                            Inline.LineBreak _,
                            Inline.Image _,
                            Inline.Maths _,
                            Inline.Citation _,
                            Inline.Field _ -> inline;
                });
    }
}
