package octavo.book;

import java.util.List;
import java.util.stream.Stream;

/** What is for certain editions only. */
final class Reserved {

    private Reserved() {}

    /** Whether any of these blocks is, or anything in them. */
    static boolean among(List<Block> blocks) {
        for (Block block : blocks) {
            if (Attributes.of(block).only().isPresent() || in(Walk.text(block)) || among(Walk.inside(block))) {
                return true;
            }
        }
        return false;
    }

    /** Whether any of these inlines is, or anything in them or in their notes. */
    static boolean in(List<Inline> inlines) {
        for (Inline inline : inlines) {
            boolean noted =
                    inline instanceof Inline.NoteCall call && among(call.note().blocks());
            if (noted || Attributes.of(inline).only().isPresent() || in(Walk.inside(inline))) {
                return true;
            }
        }
        return false;
    }

    /** Blocks, each of which says by itself for whom it is. */
    static Stream<Block> each(List<Block> blocks, String only) {
        return blocks.stream().map(block -> {
            Attributes given = Attributes.of(block).only(only);
            return switch (block) {
                case Heading h -> new Heading(h.level(), h.title(), given, h.place());
                case Block.Paragraph p -> new Block.Paragraph(p.text(), given, p.place());
                case Block.Quotation q -> new Block.Quotation(q.blocks(), given, q.place());
                case Block.Verse v -> new Block.Verse(v.stanzas(), given, v.place());
                case Block.Passage p -> new Block.Passage(p.name(), p.blocks(), given, p.place());
                case Block.BulletList l -> new Block.BulletList(l.items(), l.tight(), given, l.place());
                case Block.NumberedList l -> new Block.NumberedList(l.items(), l.start(), l.tight(), given, l.place());
                case Block.DefinitionList l -> new Block.DefinitionList(l.definitions(), given, l.place());
                case Figure f ->
                    new Figure(f.picture(), f.alt(), f.caption(), f.width(), f.placement(), given, f.place());
                case Table t -> new Table(t.columns(), t.widths(), t.head(), t.body(), t.caption(), given, t.place());
                case Block.Listing l -> new Block.Listing(l.language(), l.text(), l.caption(), given, l.place());
                case Block.Formula f -> new Block.Formula(f.tex(), given, f.place());
                case Block.Attribution _, Block.SceneBreak _, Block.PageBreak _ -> block;
            };
        });
    }
}
