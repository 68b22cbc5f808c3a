package octavo.verify;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import octavo.book.Book;
import octavo.book.Edition;
import octavo.problem.Code;
import octavo.problem.Problem;
import octavo.source.SourceSpan;

/**
 * Proves that a finished edition holds every word of its manuscript, in order.
 *
 * <p>What Octavo writes of the book is followed first: title pages, contents, lists. Then running text, captions, tables
 * and notes are followed one after the other, because a page may move one against another; what is left over in the end
 * is running heads, folios and numbers.
 */
public final class SameText {

    /** How many letters of a missing stretch a message shows. */
    private static final int SHOWN = 60;

    private final Edition edition;
    private final List<Problem> problems = new ArrayList<>();
    private Letters rest;

    private SameText(Edition edition, Letters file) {
        this.edition = edition;
        this.rest = file;
    }

    /** What of the manuscript this file lacks; nothing where it is whole. */
    public static List<Problem> check(Book book, Edition edition, byte[] file) throws IOException {
        SameText check =
                new SameText(edition, edition.kind() == Edition.Kind.EPUB ? EpubText.of(file) : PdfText.of(file));
        GeneratedText generated = new GeneratedText(book, edition);
        for (Strand.Rolled roll : Strand.Rolled.values()) {
            check.follow(roll, generated.entries(roll));
        }
        ManuscriptText.of(book, edition).forEach(check::follow);
        return check.problems;
    }

    private void follow(Strand.Rolled strand, List<Roll.Entry> entries) {
        Roll roll = Roll.of(entries, rest);
        roll.missing().forEach(entry -> lacks(strand, entry.words(), entry.place()));
        rest = roll.rest();
    }

    private void follow(Strand.Written strand, Letters expected) {
        Alignment alignment = Alignment.of(expected, rest);
        for (Alignment.Gap gap : alignment.missing()) {
            lacks(strand, expected.text().substring(gap.from(), gap.to()), expected.place(gap.from()));
        }
        rest = alignment.rest();
    }

    private void lacks(Strand strand, String lost, SourceSpan place) {
        problems.add(new Problem(
                Code.CHECK_TEXT,
                place,
                "the %s edition lacks a stretch of the %s: \u201c%s\u201d"
                        .formatted(edition.name(), strand.words(), lost.substring(0, Math.min(lost.length(), SHOWN))),
                "this is a fault of Octavo's own; please report it with the passage"));
    }
}
