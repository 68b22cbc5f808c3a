package octavo.proof;

import java.util.List;
import octavo.problem.Code;
import octavo.problem.Problem;
import octavo.source.SourceSpan;
import octavo.verify.Check;

/** Finished files that cannot be read back. */
final class Unread {

    private static final String MESSAGE = "the file cannot be read back";

    private Unread() {}

    /** The check that stands for one that could not be made. */
    static Check check(String file, byte[] bytes, Throwable reason) {
        Problem problem = new Problem(
                FileKind.of(bytes) == FileKind.PDF ? Code.CHECK_PDF : Code.CHECK_EPUB,
                SourceSpan.of(file),
                MESSAGE + ": " + said(reason),
                "make it again; if Octavo made it, please report it with the book");
        return new Check("reading", List.of(problem), "the file can be read back");
    }

    /** Whether this is what such a check says. */
    static boolean isToldBy(Problem problem) {
        return problem.message().startsWith(MESSAGE);
    }

    private static String said(Throwable reason) {
        if (reason instanceof OutOfMemoryError) {
            return "there is more in it than memory can hold";
        }
        return reason.getMessage() == null ? reason.getClass().getSimpleName() : reason.getMessage();
    }
}
