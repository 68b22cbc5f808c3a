package octavo.manuscript.markdown;

import java.util.List;
import octavo.book.Attributes;
import octavo.book.Block;
import octavo.manuscript.markdown.syntax.OwnBlock;
import octavo.problem.Code;
import octavo.source.SourceSpan;
import org.commonmark.node.Node;

/** Divisions between colons. */
final class DivisionReader {

    private final Reading reading;
    private final BlockReader inside;

    DivisionReader(Reading reading, BlockReader inside) {
        this.reading = reading;
        this.inside = inside;
    }

    List<Block> blocks(OwnBlock node, OwnBlock.Mark.Division division) {
        SourceSpan place = reading.place(node);
        if (!isEnd(node.getNext())) {
            reportUnclosed(division, place);
        }
        if (!division.unread().isEmpty()) {
            Braces.reportWrong(reading, division.unread(), place);
        }
        String name = division.name();
        Attributes rest = Spans.without(division.attributes(), name, List.of());
        if (name.equals("verse")) {
            return new VerseReader(reading, inside.punctuation()).stanzas(node, rest);
        }
        List<Block> blocks = inside.blocks(node);
        List<Block> all = name.equals("epigraph") ? Attributions.last(blocks) : blocks;
        return List.of(new Block.Passage(name, all, rest, place));
    }

    /** Colons that end nothing; after a page break they do no harm. */
    static void reportStrayEnd(Reading reading, OwnBlock end) {
        boolean harmless = end.getPrevious() instanceof OwnBlock before
                && (before.mark() instanceof OwnBlock.Mark.Division
                        || before.mark() instanceof OwnBlock.Mark.PageBreak);
        if (!harmless) {
            reading.report(
                    Code.DIVISION_UNOPENED,
                    reading.place(end),
                    "these colons end a division that was not begun",
                    "take them out, or write the division's name after the colons that begin it");
        }
    }

    private void reportUnclosed(OwnBlock.Mark.Division division, SourceSpan place) {
        String name = division.name().isEmpty() ? "" : " \"" + division.name() + "\"";
        reading.report(
                Code.DIVISION_UNCLOSED,
                new SourceSpan(place.file(), place.line(), place.column(), place.line(), place.column() + 2),
                "the division%s that begins here is not ended".formatted(name),
                "write ::: in a line of its own after it");
    }

    private static boolean isEnd(Node node) {
        return node instanceof OwnBlock own && own.mark() instanceof OwnBlock.Mark.DivisionEnd;
    }
}
