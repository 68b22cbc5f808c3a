package octavo.style.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What is asked of the terms of a value. */
public final class Terms {

    private Terms() {}

    /** The terms between commas, or another mark; one empty list for no terms. */
    public static List<List<Term>> split(List<Term> terms, char mark) {
        List<List<Term>> parts = new ArrayList<>();
        List<Term> part = new ArrayList<>();
        for (Term term : terms) {
            if (term.equals(new Term.Mark(mark))) {
                parts.add(List.copyOf(part));
                part.clear();
            } else {
                part.add(term);
            }
        }
        parts.add(List.copyOf(part));
        return parts;
    }

    /** The name of a value that is one word; empty for any other. */
    public static String word(List<Term> terms) {
        return terms.size() == 1 && terms.getFirst() instanceof Term.Word(String name) ? name : "";
    }

    /** A computed length or percentage; empty where the value is a word. */
    public static Optional<Extent> extent(Term term) {
        return Extent.of(term);
    }

    /** A colour; empty where the value is {@code transparent}. */
    public static Optional<Colour> colour(Term term) {
        return Colour.of(term);
    }

    /** Relative units and calculations made points; percentages stay. */
    public static Term absolute(Term term, Scale scale) {
        boolean bare = term instanceof Term.Quantity(double _, String unit) && (unit.isEmpty() || unit.equals("%"));
        return bare ? term : Calculation.of(term, scale).map(Sum::term).orElse(term);
    }

    /** As {@link #absolute(Term, Scale)}, with percentages taken of a length in points. */
    public static Term absolute(Term term, Scale scale, double whole) {
        return Calculation.of(term, scale)
                .map(sum -> sum.isLength() ? Sum.ofPoints(sum.points() + sum.percent() * whole / 100) : sum)
                .map(Sum::term)
                .orElse(term);
    }

    /** Keywords made lower case, for properties whose words are all CSS's own. */
    public static List<Term> lowerCase(List<Term> terms) {
        return terms.stream()
                .map(term ->
                        term instanceof Term.Word(String name) ? new Term.Word(name.toLowerCase(Locale.ROOT)) : term)
                .toList();
    }
}
