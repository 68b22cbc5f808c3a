package octavo.verify;

import java.util.List;
import octavo.problem.Problem;
import octavo.problem.Severity;

/**
 * What one examination of a finished file found.
 *
 * <p>An examination is a static method of a room of {@code verify} that reads the file's bytes as a stranger would and answers
 * with a {@code Check}. It becomes part of every build by one line in {@code octavo.Proof}; its problems are told with all
 * others, and the check itself stands in {@code report.json} under the edition.
 *
 * @param name a word or two, such as {@code same text}; it names the check in reports for good
 * @param problems all that was found, at places in the manuscript or in the file itself
 * @param detail what was looked at or measured, in one line, such as {@code every word of the manuscript is there, in order}
 * @param evidence what was measured, where that is more than a line
 */
public record Check(String name, List<Problem> problems, String detail, Evidence evidence) {

    public Check {
        problems = List.copyOf(problems);
    }

    /** An examination that measures nothing. */
    public Check(String name, List<Problem> problems, String detail) {
        this(name, problems, detail, new Evidence.None());
    }

    /** Whether nothing that was found is an error. */
    public boolean passed() {
        return errors() == 0;
    }

    /** How many errors were found. */
    public int errors() {
        return count(Severity.ERROR);
    }

    /** How many warnings were found. */
    public int warnings() {
        return count(Severity.WARNING);
    }

    private int count(Severity severity) {
        return (int) problems.stream()
                .filter(problem -> problem.severity() == severity)
                .count();
    }
}
