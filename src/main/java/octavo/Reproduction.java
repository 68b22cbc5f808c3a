package octavo;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import octavo.problem.Code;
import octavo.problem.Problem;

/** Whether a book that is built twice comes out the same to the byte. */
public final class Reproduction {

    private Reproduction() {}

    /** A problem for each file of the first build that the second made otherwise, or did not make. */
    public static List<Problem> differences(List<Finished> first, List<Finished> second) {
        Map<String, Finished> again = second.stream().collect(Collectors.toMap(Finished::file, Function.identity()));
        return first.stream()
                .filter(finished -> !again.containsKey(finished.file())
                        || !Arrays.equals(
                                finished.bytes(), again.get(finished.file()).bytes()))
                .map(finished -> problem(finished, again))
                .toList();
    }

    private static Problem problem(Finished finished, Map<String, Finished> again) {
        String how = again.containsKey(finished.file())
                ? "differs from the first at byte %,d"
                        .formatted(1
                                + Arrays.mismatch(
                                        finished.bytes(),
                                        again.get(finished.file()).bytes()))
                : "was not made";
        return new Problem(
                Code.NOT_REPRODUCED,
                finished.edition().place(),
                "%s, built a second time, %s".formatted(finished.file(), how),
                "this is a fault of Octavo's own; please report it with the book");
    }
}
