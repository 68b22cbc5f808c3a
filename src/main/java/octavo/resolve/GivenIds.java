package octavo.resolve;

import java.util.stream.Stream;
import octavo.book.Attributes;
import octavo.book.Block;
import octavo.book.Contents;
import octavo.book.Division;
import octavo.book.Figure;
import octavo.book.Heading;
import octavo.book.Inline;
import octavo.book.Table;

/** The ids that an author gives. */
final class GivenIds {

    private GivenIds() {}

    /** All of them, as written, in reading order. */
    static Stream<String> in(Contents contents) {
        return contents.all().flatMap(GivenIds::in);
    }

    private static Stream<String> in(Division division) {
        Stream<String> own = Stream.concat(
                        Text.all(Text.blocks(division))
                                .map(block -> attributes(block).id()),
                        Text.inlines(Text.blocks(division))
                                .map(inline -> attributes(inline).id()))
                .filter(id -> !id.isEmpty());
        return division instanceof Division.Part part
                ? Stream.concat(own, part.divisions().stream().flatMap(GivenIds::in))
                : own;
    }

    /** What braces say of a block. */
    static Attributes attributes(Block block) {
        return switch (block) {
            case Heading h -> h.attributes();
            case Block.Paragraph p -> p.attributes();
            case Block.Quotation q -> q.attributes();
            case Block.Verse v -> v.attributes();
            case Block.Passage p -> p.attributes();
            case Block.BulletList l -> l.attributes();
            case Block.NumberedList l -> l.attributes();
            case Block.DefinitionList l -> l.attributes();
            case Figure f -> f.attributes();
            case Table t -> t.attributes();
            case Block.Listing l -> l.attributes();
            case Block.Formula f -> f.attributes();
            case Block.Attribution _, Block.SceneBreak _, Block.PageBreak _ -> Attributes.NONE;
        };
    }

    /** What braces say of an inline. */
    static Attributes attributes(Inline inline) {
        return switch (inline) {
            case Inline.Span s -> s.attributes();
            case Inline.Image i -> i.attributes();
            case Inline.Text _,
                    Inline.Emphasis _,
                    Inline.Strong _,
                    Inline.Strikeout _,
                    Inline.Superscript _,
                    Inline.Subscript _,
                    Inline.SmallCaps _,
                    Inline.Code _,
                    Inline.LineBreak _,
                    Inline.Link _,
                    Inline.Reference _,
                    Inline.NoteCall _,
                    Inline.Maths _,
                    Inline.Citation _,
                    Inline.IndexMark _,
                    Inline.Field _ -> Attributes.NONE;
        };
    }
}
