package octavo.verify;

import java.util.List;
import java.util.Map;
import octavo.problem.Problem;
import octavo.problem.Severity;

/**
 * What one examination of a finished file found.
 *
 * <p>An examination is a static method of a room of {@code verify} that reads the file's bytes as a stranger would and answers
 * with a {@code Check}. It becomes part of every build by one line in {@code octavo.proof.Examinations}; its problems are told with all
 * others, and the check itself stands in {@code report.json} under the edition.
 *
 * @param name a word or two, such as {@code same text}; it names the check in reports for good
 * @param problems all that was found, at places in the manuscript or in the file itself
 * @param detail what was looked at or measured, in one line, such as {@code every word of the manuscript is there, in order}
 * @param evidence what was measured, where that is more than a line
 * @param spots where on the pages of the file its problems stand, as far as that was seen
 */
public record Check(
        String name, List<Problem> problems, String detail, Evidence evidence, Map<Problem, List<Spot>> spots) {

    public Check {
        problems = List.copyOf(problems);
        spots = Map.copyOf(spots);
    }

    /** An examination that looks at no pages. */
    public Check(String name, List<Problem> problems, String detail, Evidence evidence) {
        this(name, problems, detail, evidence, Map.of());
    }

    /** An examination that measures nothing. */
    public Check(String name, List<Problem> problems, String detail) {
        this(name, problems, detail, new Evidence.None());
    }

    /** Where on the pages of the file a problem stands, in their order. */
    public List<Spot> spots(Problem problem) {
        return spots.getOrDefault(problem, List.of());
    }

    /** The same examination, which has found no more than this. */
    public Check with(List<Problem> found) {
        return new Check(name, found, detail, evidence, spots);
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

    /**
     * Where something stands on a page, in hundredths of its width and height from its upper left corner.
     *
     * @param page from 1
     */
    public record Spot(int page, double left, double top, double width, double height) {

        private static final double NEAR = 1;

        /** A whole page. */
        public static Spot whole(int page) {
            return new Spot(page, 0, 0, 100, 100);
        }

        /** Whether another begins in this one or beside it, as the letters of a word do. */
        public boolean meets(Spot other) {
            return page == other.page
                    && other.left <= left + width + NEAR
                    && other.left + other.width >= left - NEAR
                    && other.top <= top + height
                    && other.top + other.height >= top;
        }

        /** Both, and what lies between them. */
        public Spot and(Spot other) {
            double west = Math.min(left, other.left);
            double north = Math.min(top, other.top);
            return new Spot(
                    page,
                    west,
                    north,
                    Math.max(left + width, other.left + other.width) - west,
                    Math.max(top + height, other.top + other.height) - north);
        }
    }
}
