package octavo.verify;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import octavo.book.Book;
import octavo.book.Edition;
import octavo.problem.Code;
import octavo.problem.Problem;

/**
 * Proves that a finished edition holds every word of its manuscript, in order.
 *
 * <p>Running text, captions, tables and notes are followed one after the other, because a page may move
 * one against another; what is left over then is what Octavo itself wrote: running heads, folios, numbers,
 * title pages, contents.
 */
public final class SameText {

    /** How many letters of a missing stretch a message shows. */
    private static final int SHOWN = 60;

    private SameText() {}

    /** What of the manuscript this file lacks; nothing where it is whole. */
    public static List<Problem> check(Book book, Edition edition, byte[] file) throws IOException {
        Letters rest = edition.kind() == Edition.Kind.EPUB ? EpubText.of(file) : PdfText.of(file);
        List<Problem> problems = new ArrayList<>();
        for (Map.Entry<Strand, Letters> strand :
                ManuscriptText.of(book, edition).entrySet()) {
            Letters expected = strand.getValue();
            Alignment alignment = Alignment.of(expected, rest);
            for (Alignment.Gap gap : alignment.missing()) {
                String lost = expected.text().substring(gap.from(), Math.min(gap.to(), gap.from() + SHOWN));
                problems.add(new Problem(
                        Code.CHECK_TEXT,
                        expected.place(gap.from()),
                        "the %s edition lacks a stretch of the %s: \u201c%s\u201d"
                                .formatted(edition.name(), strand.getKey().words(), lost),
                        "this is a fault of Octavo's own; please report it with the passage"));
            }
            rest = alignment.rest();
        }
        return problems;
    }
}
