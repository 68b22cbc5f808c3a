package octavo.cli;

import java.util.List;
import octavo.problem.Code;
import octavo.problem.Problem;
import octavo.problem.Severity;
import octavo.report.Messages;

/**
 * Whether what was found lets the book be made.
 *
 * @param exit one of {@link Exit}
 * @param counts such as {@code 2 errors, 1 warning}; empty where nothing was found
 */
record Verdict(int exit, String counts) {

    /**
     * The verdict on these problems.
     *
     * @param found those among them that the checks of finished files found
     * @param failOn the least that keeps the book from being made
     */
    static Verdict of(List<Problem> problems, List<Problem> found, Severity failOn) {
        int exit = problems.stream()
                .filter(problem -> problem.severity().compareTo(failOn) >= 0)
                .mapToInt(problem -> ofFiles(problem, found) ? Exit.CHECK_FAILED : Exit.BOOK_HAS_ERRORS)
                .max()
                .orElse(Exit.MADE);
        return new Verdict(exit, Messages.counts(problems));
    }

    /** Whether a problem is one of finished files: found in one of them, or in two that should be alike. */
    private static boolean ofFiles(Problem problem, List<Problem> found) {
        return found.contains(problem) || problem.code() == Code.NOT_REPRODUCED;
    }

    /** The counts, after words that say what failed where something did. */
    String words(String failed) {
        return made() ? counts : failed + ": " + counts;
    }

    boolean made() {
        return exit == Exit.MADE;
    }
}
