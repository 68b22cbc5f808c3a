package octavo.style;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import octavo.measure.Length;
import octavo.source.SourceSpan;
import octavo.style.value.Colour;
import octavo.style.value.Content;
import octavo.style.value.ContentReader;
import octavo.style.value.Extent;
import octavo.style.value.Property;
import octavo.style.value.Term;
import octavo.style.value.Terms;

/**
 * The computed values of an element: every property has one, lengths are in points, and only percentages
 * of what layout has yet to find are left. Elements that look alike share one.
 */
public final class Style {

    private final List<List<Term>> values;
    private final Map<Property, SourceSpan> places;
    private final Map<String, List<Term>> customs;

    /** Values in the order of the properties. */
    Style(List<List<Term>> values, Map<Property, SourceSpan> places, Map<String, List<Term>> customs) {
        this.values = List.copyOf(values);
        this.places = places;
        this.customs = customs;
    }

    /** The terms of a value. */
    public List<Term> value(Property property) {
        return values.get(property.ordinal());
    }

    /** A value that is one word, such as {@code center}; empty where it is something else. */
    public String word(Property property) {
        return Terms.word(value(property));
    }

    /** Whether a value is this word. */
    public boolean is(Property property, String word) {
        return word(property).equals(word);
    }

    /** A length; zero where the value is a word, and for the border of no style. */
    public Length length(Property property) {
        return extent(property).map(Extent::fixed).orElse(Length.ZERO);
    }

    /** A length, percentages being of this whole; zero where the value is a word. */
    public Length length(Property property, Length whole) {
        return extent(property).map(extent -> extent.of(whole)).orElse(Length.ZERO);
    }

    /** A length or percentage; empty where the value is a word such as {@code auto}. */
    public Optional<Extent> extent(Property property) {
        return Terms.extent(value(property).getFirst());
    }

    /** From one baseline to the next. */
    public Length lineHeight() {
        Length size = length(Property.FONT_SIZE);
        return switch (value(Property.LINE_HEIGHT).getFirst()) {
            case Term.Quantity(double times, String unit) when unit.isEmpty() -> size.times(times);
            case Term.Word _ -> size.times(Computation.NORMAL_LINE);
            case Term other -> Terms.extent(other).map(Extent::fixed).orElse(size);
        };
    }

    /** A number such as that of orphans, or the weight of a font; zero where the value is a word. */
    public double number(Property property) {
        return value(property).getFirst() instanceof Term.Quantity(double number, String _) ? number : 0;
    }

    /** A colour; empty where it is transparent. */
    public Optional<Colour> colour(Property property) {
        return is(property, "currentcolor") && property != Property.COLOR
                ? colour(Property.COLOR)
                : Terms.colour(value(property).getFirst());
    }

    /** The families of a font, the first wished for most. */
    public List<String> families() {
        List<String> families = new ArrayList<>();
        for (List<Term> part : Terms.split(value(Property.FONT_FAMILY), ',')) {
            families.add(part.getFirst() instanceof Term.Text(String name) ? name : Term.written(part));
        }
        return List.copyOf(families);
    }

    /** What {@code content} or {@code bookmark-label} adds. */
    public List<Content> content(Property property) {
        return ContentReader.content(value(property)).orElse(List.of());
    }

    /** What {@code string-set} sets, by name. */
    public Map<String, List<Content>> strings() {
        return ContentReader.strings(value(Property.STRING_SET)).orElse(Map.of());
    }

    /** What {@code counter-reset} sets counters to, or {@code counter-increment} adds to them. */
    public Map<String, Integer> counters(Property property) {
        Map<String, Integer> counters = new LinkedHashMap<>();
        String last = "";
        for (Term term : value(property)) {
            if (term instanceof Term.Quantity(double number, String _)) {
                counters.put(last, (int) number);
            } else if (!term.equals(new Term.Word("none"))) {
                last = term.toString();
                counters.put(last, property == Property.COUNTER_INCREMENT ? 1 : 0);
            }
        }
        return counters;
    }

    /** A custom property whose value is one word, such as {@code --near-pages}; empty where it is not set. */
    public String custom(String name) {
        return Terms.word(customs.getOrDefault(name, List.of()));
    }

    /** The declaration that a value comes from; empty where no style sheet speaks of it. */
    public Optional<SourceSpan> where(Property property) {
        return Optional.ofNullable(places.get(property));
    }

    Map<Property, SourceSpan> places() {
        return places;
    }

    Map<String, List<Term>> customs() {
        return customs;
    }
}
