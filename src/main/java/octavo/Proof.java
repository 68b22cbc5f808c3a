package octavo;

import java.io.IOException;
import java.util.List;
import octavo.book.Book;
import octavo.book.Edition;
import octavo.problem.Code;
import octavo.problem.Problem;
import octavo.verify.SameText;

/** A finished file read against its manuscript before anybody gets it. */
final class Proof {

    private Proof() {}

    /** What the file lacks or has too much of; nothing where it is as the book is. */
    static List<Problem> read(Book book, Finished finished) {
        Edition edition = finished.edition();
        try {
            return SameText.check(book, edition, finished.bytes());
        } catch (IOException e) {
            Code code = edition.kind() == Edition.Kind.EPUB ? Code.CHECK_EPUB : Code.CHECK_PDF;
            String message =
                    "the finished %s edition cannot be read back: %s".formatted(edition.name(), e.getMessage());
            return List.of(new Problem(
                    code, edition.place(), message, "this is a fault of Octavo's own; please report it with the book"));
        }
    }
}
