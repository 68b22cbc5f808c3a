package octavo.manuscript;

import java.util.List;
import java.util.stream.Stream;
import octavo.book.Block;
import octavo.book.Contents;
import octavo.book.Division;
import octavo.book.Heading;
import octavo.book.Inline;
import octavo.book.Walk;

/** Marks in the text that are read and not made yet. */
final class NotYetMadeMarks {

    private final NotYetMade notYetMade;

    NotYetMadeMarks(NotYetMade notYetMade) {
        this.notYetMade = notYetMade;
    }

    void look(Contents contents) {
        contents.all().forEach(this::look);
    }

    private void look(Division division) {
        switch (division) {
            case Division.Part part -> {
                look(part.heading(), part.page());
                part.divisions().forEach(this::look);
            }
            case Division.Matter matter -> {
                matter.heading().ifPresent(heading -> look(heading, List.of()));
                look(matter.blocks());
            }
            case Division.Generated _ -> {}
        }
    }

    private void look(Heading heading, List<Block> blocks) {
        look(Stream.concat(Stream.of(heading), blocks.stream()).toList());
    }

    private void look(List<Block> blocks) {
        Walk.blocks(blocks).forEach(block -> {
            if (block instanceof Block.Formula formula) {
                notYetMade.note("formulas, which are shown as they are written", formula.place());
            }
        });
        Walk.inlines(blocks).forEach(this::look);
    }

    private void look(Inline inline) {
        switch (inline) {
            case Inline.Maths maths -> notYetMade.note("formulas, which are shown as they are written", maths.place());
            case Inline.Citation citation ->
                notYetMade.note("citations, which are shown as they are written", citation.place());
            case Inline.NoteCall call -> look(call.note().blocks());
            case Inline.Text _,
                    Inline.Emphasis _,
                    Inline.Strong _,
                    Inline.Strikeout _,
                    Inline.Superscript _,
                    Inline.Subscript _,
                    Inline.SmallCaps _,
                    Inline.Span _,
                    Inline.Code _,
                    Inline.LineBreak _,
                    Inline.Link _,
                    Inline.Reference _,
                    Inline.Image _,
                    Inline.IndexMark _,
                    Inline.Field _ -> {}
        }
    }
}
