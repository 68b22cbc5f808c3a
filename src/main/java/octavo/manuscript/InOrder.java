package octavo.manuscript;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import octavo.problem.Problem;

/** Problems in the order in which an author mends them: file by file as they were read, each from its beginning. */
final class InOrder {

    private InOrder() {}

    /**
     * The problems in order.
     *
     * @param first the file that goes before all others
     */
    static List<Problem> of(List<Problem> problems, String first) {
        Map<String, List<Problem>> files = new LinkedHashMap<>();
        files.put(first, new ArrayList<>());
        problems.forEach(problem -> files.computeIfAbsent(problem.place().file(), _ -> new ArrayList<>())
                .add(problem));
        return files.values().stream()
                .flatMap(list -> list.stream().sorted(Comparator.comparing(Problem::place)))
                .toList();
    }
}
