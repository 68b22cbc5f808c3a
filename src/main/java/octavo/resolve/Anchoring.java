package octavo.resolve;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import octavo.book.Attributes;
import octavo.book.Block;
import octavo.book.Figure;
import octavo.book.Heading;
import octavo.book.Inline;
import octavo.book.Note;
import octavo.book.Table;
import octavo.book.Walk;
import octavo.source.SourceSpan;

/** Finds or invents the id of everything in a division that can be referred to. */
final class Anchoring {

    private final Ids taken;
    private final Map<SourceSpan, String> ids = new HashMap<>();

    Anchoring(Ids taken) {
        this.taken = taken;
    }

    void anchor(Placed placed) {
        var blocks = Text.blocks(placed.division());
        Text.all(blocks).forEach(block -> anchor(placed, block));
        int[] notes = {0};
        Text.inlines(blocks).forEach(inline -> {
            switch (inline) {
                case Inline.NoteCall call ->
                    ids.computeIfAbsent(
                            call.note().place(),
                            _ -> taken.invent(placed.id() + "-note-" + name(call.note(), notes), "note"));
                case Inline.Span _, Inline.Image _ -> keep(Attributes.of(inline), inline.place());
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
                        Inline.Maths _,
                        Inline.Citation _,
                        Inline.IndexMark _,
                        Inline.Field _ -> {}
            }
        });
    }

    Map<SourceSpan, String> ids() {
        return ids;
    }

    private void anchor(Placed placed, Block block) {
        switch (block) {
            case Heading h when h.level() == 1 -> {}
            case Heading h -> keepOrInvent(h.attributes(), h.place(), Walk.plain(h.title()), "section", placed);
            case Figure f -> keepOrInvent(f.attributes(), f.place(), Walk.plain(f.caption()), "figure", placed);
            case Table t -> keepOrInvent(t.attributes(), t.place(), Walk.plain(t.caption()), "table", placed);
            case Block.Listing l ->
                keepOrInvent(l.attributes(), l.place(), Walk.plain(l.caption().orElse(List.of())), "listing", placed);
            case Block.Formula f -> keepOrInvent(f.attributes(), f.place(), "", "equation", placed);
            case Block.Paragraph _,
                    Block.Quotation _,
                    Block.Attribution _,
                    Block.Verse _,
                    Block.Passage _,
                    Block.BulletList _,
                    Block.NumberedList _,
                    Block.DefinitionList _,
                    Block.SceneBreak _,
                    Block.PageBreak _ -> keep(Attributes.of(block), block.place());
        }
    }

    /** Named notes keep their ids when others come between them; those without a name are counted. */
    private static String name(Note note, int[] notes) {
        return note.label().isEmpty() ? String.valueOf(++notes[0]) : note.label();
    }

    private void keepOrInvent(Attributes attributes, SourceSpan place, String words, String fallback, Placed placed) {
        if (attributes.id().isEmpty()) {
            ids.computeIfAbsent(place, _ -> taken.invent(words, fallback, placed.id()));
        } else {
            keep(attributes, place);
        }
    }

    private void keep(Attributes attributes, SourceSpan place) {
        if (!attributes.id().isEmpty()) {
            ids.put(place, taken.take(attributes.id(), place));
        }
    }
}
