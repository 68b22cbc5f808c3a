package octavo.style.value;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What a property accepts.
 *
 * @param wanted how an author is told of it, such as {@code a length}
 * @param accepts whether these terms are such a value
 */
public record Form(String wanted, Predicate<List<Term>> accepts) {

    /** A length that may not be a percentage. */
    public static final Form LENGTH = one("a length such as 12pt", term -> isExtent(term, false));

    /** A length or a percentage. */
    public static final Form EXTENT = one("a length such as 12pt or 50%", term -> isExtent(term, true));

    /** A number without a unit. */
    public static final Form NUMBER = one("a number", term -> isNumber(term, false));

    /** A whole number that is not negative. */
    public static final Form COUNT = one("a whole number", term -> isNumber(term, true));

    /** A whole number from one. */
    static final Form COUNT_FROM_ONE = one("a whole number from 1", term -> isNumber(term, true) && !isNaught(term));

    /** A colour, or none at all. */
    public static final Form COLOUR = one(
            "a colour such as black, #334455 or device-cmyk(0 0 0 1)",
            term -> term.equals(new Term.Word("transparent"))
                    || term.equals(new Term.Word("currentcolor"))
                    || Colour.of(term).isPresent());

    /** A name of the author's. */
    public static final Form NAME = one("a name", Term.Word.class::isInstance);

    /** A string. */
    public static final Form STRING = one("a string", Term.Text.class::isInstance);

    /** Names or strings between commas. */
    public static final Form FAMILIES = new Form(
            "names of fonts between commas",
            terms -> Terms.split(terms, ',').stream()
                    .allMatch(part -> !part.isEmpty()
                            && part.stream().allMatch(term -> term instanceof Term.Word || term instanceof Term.Text)));

    /** Generated content. */
    public static final Form CONTENT = new Form(
            "strings, counter(), string(), attr(), leader() or target-counter()",
            terms -> ContentReader.content(terms).isPresent());

    /** Names and content for them. */
    public static final Form STRINGS = new Form(
            "a name and what it is set to, such as chapter-title content()",
            terms -> ContentReader.strings(terms).isPresent());

    /** Pairs of quotation marks. */
    public static final Form QUOTES = new Form(
            "pairs of strings", terms -> terms.size() % 2 == 0 && terms.stream().allMatch(Term.Text.class::isInstance));

    /** Counters, each with a number or without. */
    public static final Form COUNTERS = new Form(
            "names of counters, each with a number where it is wanted",
            terms -> terms.getFirst() instanceof Term.Word
                    && terms.stream().allMatch(term -> term instanceof Term.Word || isNumber(term, false)));

    /** One of these words. */
    public static Form words(String... words) {
        Set<String> known = Set.of(words);
        String wanted = words.length == 1 ? words[0] : "one of " + String.join(", ", words);
        return one(wanted, term -> term instanceof Term.Word(String name) && known.contains(name));
    }

    /** This form or another. */
    public Form or(Form other) {
        return new Form(wanted + ", or " + other.wanted, accepts.or(other.accepts));
    }

    /** The same without what is below nought; what a calculation comes to is not looked at. */
    Form notNegative() {
        return new Form(wanted, terms -> accepts.test(terms) && terms.stream().noneMatch(Form::isNegative));
    }

    /** The same form, told in other words. */
    Form saying(String told) {
        return new Form(told, accepts);
    }

    /** One value or more of this form. */
    public Form repeated(int most) {
        return new Form(
                wanted + ", up to " + most + " times",
                terms -> terms.size() <= most && terms.stream().allMatch(term -> accepts.test(List.of(term))));
    }

    private static Form one(String wanted, Predicate<Term> accepts) {
        return new Form(wanted, terms -> terms.size() == 1 && accepts.test(terms.getFirst()));
    }

    private static boolean isExtent(Term term, boolean percentages) {
        return Calculation.of(term, Scale.POINTS)
                .filter(sum -> sum.isLength() || sum.isZero())
                .filter(sum -> percentages || sum.percent() == 0)
                .isPresent();
    }

    private static boolean isNegative(Term term) {
        return term instanceof Term.Quantity(double amount, String _) && amount < 0;
    }

    private static boolean isNaught(Term term) {
        return term instanceof Term.Quantity(double amount, String _) && amount == 0;
    }

    private static boolean isNumber(Term term, boolean whole) {
        return Calculation.of(term, Scale.POINTS)
                .filter(sum -> !sum.isLength())
                .filter(sum -> !whole || sum.number() >= 0 && sum.number() == Math.rint(sum.number()))
                .isPresent();
    }
}
