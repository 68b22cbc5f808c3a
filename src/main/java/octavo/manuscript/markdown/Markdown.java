package octavo.manuscript.markdown;

import java.util.List;
import octavo.book.Block;
import octavo.book.LanguageTag;
import octavo.manuscript.markdown.syntax.Syntax;
import octavo.manuscript.picture.Pictures;
import octavo.problem.Code;
import octavo.problem.Outcome;
import octavo.problem.Problem;
import octavo.source.SourceFile;
import octavo.source.SourceSpan;
import org.commonmark.node.Node;

/** Reads a chapter's file: CommonMark 0.31.2 and what books need beyond it. */
public final class Markdown {

    /** As much text as one file may hold, in UTF-16 units. */
    private static final int MAX_TEXT = 16 << 20;

    private Markdown() {}

    /**
     * The blocks of a file in reading order, headings of every level among them.
     *
     * @param file its path is what links and pictures in it are relative to
     * @param language of its words, where they do not say otherwise
     */
    public static Outcome<List<Block>> read(SourceFile file, LanguageTag language, Pictures pictures) {
        if (file.text().length() > MAX_TEXT) {
            return Outcome.none(List.of(new Problem(
                    Code.TEXT_TOO_LARGE,
                    SourceSpan.of(file.path()),
                    "the file holds more than 16 million characters",
                    "divide it into several files")));
        }
        Node document = Syntax.parse(file.text());
        Reading reading = new Reading(file, language, pictures);
        reading.notes().collect(document);
        List<Block> blocks = new BlockReader(reading, language, 0).blocks(document);
        reading.notes().reportUnused();
        return Outcome.of(blocks, reading.problems());
    }
}
