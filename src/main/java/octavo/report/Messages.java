package octavo.report;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import octavo.problem.Count;
import octavo.problem.Problem;
import octavo.problem.Severity;

/** Problems for people: one line for each and its hint on the next, by file, line and column. */
public final class Messages {

    private Messages() {}

    /** The order in which problems are told: by place; at one place the worst first. */
    public static List<Problem> sorted(List<Problem> problems) {
        return problems.stream()
                .distinct()
                .sorted(Comparator.comparing(Problem::place)
                        .thenComparing(Problem::severity, Comparator.reverseOrder())
                        .thenComparing(Problem::code))
                .toList();
    }

    /**
     * The lines of one problem.
     *
     * @param mark what to do with the word for its severity, such as colour it
     */
    public static List<String> lines(Problem problem, UnaryOperator<String> mark) {
        String first = "%s: %s %s: %s"
                .formatted(
                        harmless(problem.place().toString()),
                        mark.apply(word(problem.severity())),
                        problem.code().id(),
                        harmless(problem.message()));
        return problem.hint().isEmpty()
                ? List.of(first)
                : Stream.of(first, "    hint: " + harmless(problem.hint())).toList();
    }

    /** Such as {@code 2 errors, 1 warning}, what editions share being told and counted once; empty where there is nothing. */
    public static String counts(List<Problem> problems) {
        return Stream.of(Severity.ERROR, Severity.WARNING, Severity.NOTE)
                .map(severity -> count(problems, severity))
                .filter(count -> !count.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static String count(List<Problem> problems, Severity severity) {
        long count = problems.stream()
                .distinct()
                .filter(problem -> problem.severity() == severity)
                .count();
        return count == 0 ? "" : Count.of(count, word(severity));
    }

    /** {@code error}, {@code warning} or {@code note}. */
    public static String word(Severity severity) {
        return severity.name().toLowerCase(Locale.ROOT);
    }

    /** A book's words may hold what a terminal obeys: controls and turns of direction are shown, not sent. */
    static String harmless(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (Character.isISOControl(c) || (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069)) {
                shown.append("\\u{").append(Integer.toHexString(c)).append('}');
            } else {
                shown.appendCodePoint(c);
            }
        });
        return shown.toString();
    }
}
