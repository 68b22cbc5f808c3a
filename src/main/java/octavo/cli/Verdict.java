package octavo.cli;

import java.util.ArrayList;
import java.util.List;
import octavo.problem.Problem;
import octavo.problem.Severity;

/**
 * Whether what was found lets the book be made.
 *
 * @param exit one of {@link Exit}
 * @param words such as {@code the book was not made: 2 errors, 1 warning}; empty where nothing was found
 */
record Verdict(int exit, String words) {

    /**
     * The verdict on these problems.
     *
     * @param found those among them that the checks of finished files found
     * @param failOn the least that keeps the book from being made
     */
    static Verdict of(List<Problem> problems, List<Problem> found, Severity failOn) {
        int exit = problems.stream()
                .filter(problem -> problem.severity().compareTo(failOn) >= 0)
                .mapToInt(problem -> found.contains(problem) ? Exit.CHECK_FAILED : Exit.BOOK_HAS_ERRORS)
                .max()
                .orElse(Exit.MADE);
        String counts = counts(problems);
        return new Verdict(exit, exit == Exit.MADE ? counts : "the book was not made: " + counts);
    }

    boolean made() {
        return exit == Exit.MADE;
    }

    private static String counts(List<Problem> problems) {
        List<String> counts = new ArrayList<>();
        for (Severity severity : List.of(Severity.ERROR, Severity.WARNING, Severity.NOTE)) {
            long count = problems.stream()
                    .filter(problem -> problem.severity() == severity)
                    .count();
            if (count > 0) {
                counts.add(count + " " + octavo.report.Messages.word(severity) + (count == 1 ? "" : "s"));
            }
        }
        return String.join(", ", counts);
    }
}
