package octavo.press.profile;

import java.util.List;
import java.util.Optional;
import octavo.measure.Length;

/**
 * A length that holds from so many pages to so many.
 *
 * @param least inclusive
 * @param most inclusive
 */
public record Step(int least, int most, Length length) {

    /** The length at a number of pages; the nearest step's where the table has none for it. */
    static Optional<Length> at(List<Step> steps, int pages) {
        return steps.stream()
                .filter(step -> pages <= step.most)
                .findFirst()
                .or(() -> steps.stream().reduce((_, last) -> last))
                .map(Step::length);
    }
}
