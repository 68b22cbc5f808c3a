package octavo.resolve;

import java.util.List;
import java.util.stream.Stream;
import octavo.book.Block;
import octavo.book.Division;
import octavo.book.Heading;
import octavo.book.Inline;
import octavo.book.Note;
import octavo.book.Walk;

/** The text of one division, its heading first, without the divisions inside a part. */
final class Text {

    private Text() {}

    static List<Block> blocks(Division division) {
        return switch (division) {
            case Division.Part part -> headed(Stream.of(part.heading()), part.page());
            case Division.Matter matter -> headed(matter.heading().stream(), matter.blocks());
            case Division.Generated _ -> List.of();
        };
    }

    /** Every inline, those of its notes right after their call. */
    static Stream<Inline> inlines(List<Block> blocks) {
        return Walk.inlines(blocks)
                .flatMap(inline ->
                        Stream.concat(Stream.of(inline), notes(inline).flatMap(n -> inlines(n.blocks()))));
    }

    /** Every block, those of its notes among them. */
    static Stream<Block> all(List<Block> blocks) {
        return Stream.concat(
                Walk.blocks(blocks), inlines(blocks).flatMap(Text::notes).flatMap(note -> Walk.blocks(note.blocks())));
    }

    private static Stream<Note> notes(Inline inline) {
        return inline instanceof Inline.NoteCall call ? Stream.of(call.note()) : Stream.empty();
    }

    private static List<Block> headed(Stream<Heading> heading, List<Block> blocks) {
        return Stream.concat(heading, blocks.stream()).toList();
    }
}
