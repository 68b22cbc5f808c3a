package octavo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import octavo.book.Book;
import octavo.finishing.Companion;
import octavo.finishing.Finished;
import octavo.problem.Problem;
import octavo.verify.identity.IdentityCheck;
import octavo.verify.identity.Statement;

/**
 * What a build made.
 *
 * @param companions files that go with the editions
 * @param seconds by the name of the stage, in the order of the work
 * @param identity every fact of the book's identity in every place of the finished files; empty where nobody looked
 */
public record Made(
        Book book,
        List<Finished> editions,
        List<Companion> companions,
        Map<String, Double> seconds,
        List<Statement> identity) {

    public Made {
        editions = List.copyOf(editions);
        companions = List.copyOf(companions);
        seconds = new LinkedHashMap<>(seconds);
        identity = List.copyOf(identity);
    }

    /** The bytes of the editions and of what goes with them, by the names of their files. */
    public Map<String, byte[]> files() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        editions.forEach(finished -> files.put(finished.file(), finished.bytes()));
        companions.forEach(companion -> files.put(companion.file(), companion.bytes()));
        return files;
    }

    /** What the examinations of all files found, and where they contradict each other. */
    public List<Problem> found() {
        Stream<Problem> examined = editions.stream()
                .flatMap(finished -> finished.checks().stream())
                .flatMap(check -> check.problems().stream());
        return Stream.concat(examined, IdentityCheck.differences(identity).stream())
                .toList();
    }

    /** Seconds that an edition took once the book was resolved. */
    public double seconds(Finished finished) {
        return seconds.getOrDefault(Stages.making(finished.edition()), 0.0);
    }
}
