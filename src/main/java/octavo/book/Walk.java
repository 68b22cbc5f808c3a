package octavo.book;

import java.util.List;
import java.util.stream.Stream;

/** The one traversal of the model: what each block and inline holds, in reading order. */
public final class Walk {

    private Walk() {}

    /** These blocks and all inside them, each before what it holds; notes are not entered. */
    public static Stream<Block> blocks(List<Block> blocks) {
        return blocks.stream().flatMap(block -> Stream.concat(Stream.of(block), blocks(inside(block))));
    }

    /** The blocks of a division and of those inside it, each before what it holds. */
    public static Stream<Block> blocks(Division division) {
        return switch (division) {
            case Division.Part part ->
                Stream.concat(blocks(part.page()), part.divisions().stream().flatMap(Walk::blocks));
            case Division.Matter matter -> blocks(matter.blocks());
            case Division.Generated _ -> Stream.empty();
        };
    }

    /** All inlines of these blocks, each before what it holds; notes are not entered. */
    public static Stream<Inline> inlines(List<Block> blocks) {
        return blocks(blocks).flatMap(block -> text(block).stream()).flatMap(Walk::deep);
    }

    /** An inline and all inside it. */
    public static Stream<Inline> deep(Inline inline) {
        return Stream.concat(Stream.of(inline), inside(inline).stream().flatMap(Walk::deep));
    }

    /** The words of these inlines, without notes and marks. */
    public static String plain(List<Inline> text) {
        StringBuilder words = new StringBuilder();
        text.stream().flatMap(Walk::deep).forEach(inline -> {
            switch (inline) {
                case Inline.Text t -> words.append(t.text());
                case Inline.Code c -> words.append(c.text());
                case Inline.Maths m -> words.append(m.tex());
                case Inline.LineBreak _ -> words.append(' ');
                case Inline.Image i -> words.append(i.alt().orElse(""));
                case Inline.Emphasis _,
                        Inline.Strong _,
                        Inline.Strikeout _,
                        Inline.Superscript _,
                        Inline.Subscript _,
                        Inline.SmallCaps _,
                        Inline.Span _,
                        Inline.Link _,
                        Inline.Reference _,
                        Inline.NoteCall _,
                        Inline.Citation _,
                        Inline.IndexMark _,
                        Inline.Field _ -> {}
            }
        });
        return words.toString().strip().replaceAll("\\s+", " ");
    }

    /** The blocks that a block holds. */
    public static List<Block> inside(Block block) {
        return switch (block) {
            case Block.Quotation q -> q.blocks();
            case Block.Passage p -> p.blocks();
            case Block.BulletList l -> items(l.items());
            case Block.NumberedList l -> items(l.items());
            case Block.DefinitionList l ->
                l.definitions().stream()
                        .flatMap(d -> d.meanings().stream())
                        .flatMap(item -> item.blocks().stream())
                        .toList();
            case Heading _,
                    Block.Paragraph _,
                    Block.Attribution _,
                    Block.Verse _,
                    Figure _,
                    Table _,
                    Block.Listing _,
                    Block.Formula _,
                    Block.SceneBreak _,
                    Block.PageBreak _ -> List.of();
        };
    }

    /** The inlines that a block holds itself, not those of blocks inside it. */
    public static List<Inline> text(Block block) {
        return switch (block) {
            case Heading h -> h.title();
            case Block.Paragraph p -> p.text();
            case Block.Attribution a -> a.text();
            case Block.Verse v ->
                v.stanzas().stream()
                        .flatMap(stanza -> stanza.lines().stream())
                        .flatMap(line -> line.text().stream())
                        .toList();
            case Block.DefinitionList l ->
                l.definitions().stream().flatMap(d -> d.term().stream()).toList();
            case Figure f -> f.caption();
            case Table t ->
                Stream.concat(
                                t.caption().stream(),
                                Stream.concat(t.head().stream(), t.body().stream())
                                        .flatMap(row -> row.cells().stream())
                                        .flatMap(cell -> cell.text().stream()))
                        .toList();
            case Block.Listing l -> l.caption().orElse(List.of());
            case Block.Quotation _,
                    Block.Passage _,
                    Block.BulletList _,
                    Block.NumberedList _,
                    Block.Formula _,
                    Block.SceneBreak _,
                    Block.PageBreak _ -> List.of();
        };
    }

    /** The inlines that an inline holds. */
    public static List<Inline> inside(Inline inline) {
        return switch (inline) {
            case Inline.Emphasis e -> e.text();
            case Inline.Strong s -> s.text();
            case Inline.Strikeout s -> s.text();
            case Inline.Superscript s -> s.text();
            case Inline.Subscript s -> s.text();
            case Inline.SmallCaps s -> s.text();
            case Inline.Span s -> s.text();
            case Inline.Link l -> l.text();
            case Inline.Reference r -> r.text();
            case Inline.IndexMark m -> m.text();
            case Inline.Text _,
                    Inline.Code _,
                    Inline.LineBreak _,
                    Inline.Image _,
                    Inline.NoteCall _,
                    Inline.Maths _,
                    Inline.Citation _,
                    Inline.Field _ -> List.of();
        };
    }

    private static List<Block> items(List<Block.Item> items) {
        return items.stream().flatMap(item -> item.blocks().stream()).toList();
    }
}
