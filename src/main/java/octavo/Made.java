package octavo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import octavo.book.Book;
import octavo.problem.Problem;

/**
 * What a build made.
 *
 * @param companions files that go with the editions
 * @param seconds by the name of the stage, in the order of the work
 */
public record Made(Book book, List<Finished> editions, List<Companion> companions, Map<String, Double> seconds) {

    public Made {
        editions = List.copyOf(editions);
        companions = List.copyOf(companions);
        seconds = new LinkedHashMap<>(seconds);
    }

    /** What the examinations of all files found. */
    public List<Problem> found() {
        return editions.stream()
                .flatMap(finished -> finished.checks().stream())
                .flatMap(check -> check.problems().stream())
                .toList();
    }

    /** Seconds that an edition took once the book was resolved. */
    public double seconds(Finished finished) {
        return seconds.getOrDefault(Copy.stage(finished.edition()), 0.0);
    }
}
