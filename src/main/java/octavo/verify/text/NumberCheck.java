package octavo.verify.text;

import java.util.List;
import java.util.stream.Stream;
import octavo.problem.Code;
import octavo.problem.Problem;
import octavo.verify.Check;
import octavo.verify.reading.Reading;

/** Compares numbers, labels, references and marks of lists with the manuscript's, and every page that is named with the page that is meant. */
public final class NumberCheck {

    private static final String HINT = "this is a fault of Octavo's own; please report it with the passage";

    private NumberCheck() {}

    /** What a file numbers, marks or refers to otherwise than its manuscript. */
    public static Check check(Reading reading) {
        List<Problem> problems = Stream.of(
                        new Folios(reading).faults(),
                        new Shown(reading).faults(),
                        new NotesHeads(reading).faults(),
                        new Marks(reading).faults(),
                        new References(reading).faults(),
                        new Listed(reading).faults(),
                        new Indexed(reading).faults())
                .flatMap(List::stream)
                .map(fault -> problem(reading, fault))
                .toList();
        return new Check("numbers", problems, "numbers, references and marks of lists are those of the manuscript");
    }

    private static Problem problem(Reading reading, Fault fault) {
        return new Problem(
                Code.CHECK_NUMBER,
                fault.place(),
                "in the %s edition %s%s"
                        .formatted(
                                reading.edition().name(),
                                fault.what(),
                                reading.locus(fault.at()).map(SameText::where).orElse("")),
                HINT);
    }
}
