package octavo.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import octavo.finishing.Finished;
import octavo.problem.Code;
import octavo.problem.Problem;
import octavo.problem.Severity;
import octavo.verify.Check;
import octavo.verify.identity.Statement;

/** One fault, one problem: where several examinations of a file have met the same, the first of them tells it. */
final class Echoes {

    /** What EPUBCheck names at another element than others do, by a word of its messages. */
    private static final Map<Code, String> SUBJECTS =
            Map.of(Code.ACCESS_TITLE, "title", Code.ACCESS_LANGUAGE, "language");

    private final List<Problem> said = new ArrayList<>();

    private Echoes() {}

    /** The same checks of one file, each fault in one of them only. */
    static List<Check> silenced(List<Check> checks) {
        Echoes echoes = new Echoes();
        return checks.stream().map(echoes::once).toList();
    }

    /** The same files; a line of their own pages that says a fact of the book's identity wrongly is told with that fact. */
    static List<Finished> silenced(List<Finished> files, List<Statement> identity) {
        return files.stream()
                .map(file -> file.checked(file.checks().stream()
                        .map(check -> check.with(check.problems().stream()
                                .filter(problem -> identity.stream().noneMatch(fact -> tells(fact, file, problem)))
                                .toList()))
                        .toList()))
                .toList();
    }

    private static boolean tells(Statement fact, Finished file, Problem problem) {
        return problem.code() == Code.CHECK_TEXT
                && fact.editionName().equals(file.edition().name())
                && !fact.agrees()
                && problem.message().contains("lacks a stretch of the %s:".formatted(fact.place()))
                && fact.isSaidBy(problem.message());
    }

    private Check once(Check check) {
        List<Problem> news = check.problems().stream()
                .filter(problem -> said.stream().noneMatch(earlier -> repeats(problem, earlier)))
                .toList();
        said.addAll(news);
        return news.size() == check.problems().size() ? check : check.with(news);
    }

    private static boolean repeats(Problem problem, Problem earlier) {
        boolean byEpubcheck = earlier.code() == Code.CHECK_EPUB;
        boolean broken = earlier.severity() == Severity.ERROR;
        return switch (problem.code()) {
            case CHECK_EPUB, CHECK_WITNESS -> byEpubcheck && broken; // who else could not read it
            case CHECK_PDF ->
                Unread.isToldBy(problem) && earlier.code() == Code.CHECK_PDF || hasVastPicture(problem, earlier);
            case PREFLIGHT_INK -> earlier.code() == Code.PREFLIGHT_INK; // painted, then drawn
            default -> problem.code().name().startsWith("ACCESS_") && byEpubcheck && same(problem, earlier);
        };
    }

    /** What preflight would not measure cannot be drawn either. */
    private static boolean hasVastPicture(Problem problem, Problem earlier) {
        return earlier.code() == Code.PREFLIGHT_PICTURE
                && earlier.message().contains("too many to be measured")
                && problem.message().contains("cannot be drawn");
    }

    private static boolean same(Problem problem, Problem earlier) {
        String subject = SUBJECTS.get(problem.code());
        boolean named = subject != null
                && earlier.place().file().equals(problem.place().file())
                && earlier.message().toLowerCase(Locale.ROOT).contains(subject);
        return named || earlier.place().equals(problem.place());
    }
}
