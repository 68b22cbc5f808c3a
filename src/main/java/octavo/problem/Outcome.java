package octavo.problem;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A value and every problem met on the way to it; no value where it could not be made at all.
 *
 * @param value what was made, as far as it could be
 * @param problems all that was met, in the order of the manuscript where there is one
 */
public record Outcome<T>(Optional<T> value, List<Problem> problems) {

    public Outcome {
        problems = List.copyOf(problems);
    }

    /** A value that nothing is wrong with. */
    public static <T> Outcome<T> of(T value) {
        return new Outcome<>(Optional.of(value), List.of());
    }

    /** A value with what was met. */
    public static <T> Outcome<T> of(T value, List<Problem> problems) {
        return new Outcome<>(Optional.of(value), problems);
    }

    /** Nothing could be made. */
    public static <T> Outcome<T> none(List<Problem> problems) {
        return new Outcome<>(Optional.empty(), problems);
    }

    /** Whether any problem is an error. */
    public boolean failed() {
        return problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
    }

    /** The value, its problems being added to those of what it is made for. */
    public Optional<T> into(List<Problem> all) {
        all.addAll(problems);
        return value;
    }

    /** The same value, with these problems before its own. */
    public Outcome<T> after(List<Problem> earlier) {
        List<Problem> all = new ArrayList<>(earlier);
        all.addAll(problems);
        return new Outcome<>(value, all);
    }
}
