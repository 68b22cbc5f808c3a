package octavo.style.value;

import java.util.Optional;
import octavo.measure.Length;

/**
 * A length that may depend on another, such as {@code calc(50% - 6pt)}.
 *
 * @param percent of the length it depends on
 * @param fixed added to it
 */
public record Extent(double percent, Length fixed) {

    /** The length, where the one it depends on is known. */
    public Length of(Length whole) {
        return whole.times(percent / 100).plus(fixed);
    }

    /** Reads a computed value; empty where it is a word such as {@code auto}. */
    static Optional<Extent> of(Term term) {
        return Calculation.of(term, Scale.POINTS)
                .filter(sum -> sum.isLength() || sum.isZero())
                .map(sum -> new Extent(sum.percent(), Length.pt(sum.points())));
    }
}
