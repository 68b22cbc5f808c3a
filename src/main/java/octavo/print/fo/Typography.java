package octavo.print.fo;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import octavo.measure.Length;
import octavo.print.foundry.Foundry;
import octavo.print.foundry.Fount;
import octavo.print.hyphenation.LanguagePatterns;
import octavo.print.hyphenation.LanguagePatterns.Least;
import octavo.style.Style;
import octavo.style.value.Property;
import octavo.style.value.Term;

/** The type that styles ask for; each pair of style and language is looked up once. */
final class Typography {

    /**
     * What a space may give and take, as parts of itself. A paragraph whose spaces can all keep to that has no divided
     * words; with a little more than the half that TeX allows it needs fewer hyphens than TeX's.
     */
    private static final double SHRINK = 1 / 3.0;

    private static final double STRETCH = 0.55;

    /** Of a language without patterns. */
    private static final Least ANY = new Least(2, 2);

    /**
     * The spaces of a paragraph that is driven out are best by so much wider than they have to be on the whole, and may
     * still be by so much narrower.
     */
    private static final double DRIVEN = 0.1;

    private static final double CLOSER = 0.25;

    /**
     * Those of one that is got in are best by so much narrower than they have to be, and may still be by so much wider; and
     * may shrink by more than others.
     */
    private static final double GOT_IN = 0.1;

    private static final double WIDER = 0.05;

    private static final double TIGHT = 0.4;

    /** Wider ones would be remarked as loose. */
    private static final double WIDEST = 0.49;

    private static final String WORD_SPACING = "word-spacing.";

    private record Wish(Style style, String language) {}

    private final Foundry foundry;
    private final String language;
    private final boolean divides;
    private final Map<Wish, Type> types = new HashMap<>();
    private Optional<Typography> undivided = Optional.empty();

    /**
     * @param language of the book, which has to be hyphenated; others are where there are patterns for them
     */
    Typography(Foundry foundry, String language) {
        this(foundry, language, true);
    }

    private Typography(Foundry foundry, String language, boolean divides) {
        this.foundry = foundry;
        this.language = language;
        this.divides = divides;
    }

    /** The same without hyphens. */
    Typography undivided() {
        if (undivided.isEmpty()) {
            undivided = Optional.of(new Typography(foundry, language, false));
        }
        return undivided.get();
    }

    Type type(Style style, String language) {
        return types.computeIfAbsent(new Wish(style, language), this::type);
    }

    private Type type(Wish wish) {
        Style style = wish.style;
        List<Fount> founts = foundry.match(
                style.families(),
                (int) style.number(Property.FONT_WEIGHT),
                !style.is(Property.FONT_STYLE, "normal"),
                capitals(style),
                figures(style));
        Map<String, String> traits = new LinkedHashMap<>();
        font(founts.getFirst(), traits);
        traits.put("font-size", style.length(Property.FONT_SIZE).toString());
        traits.put("line-height", style.lineHeight().toString());
        traits.put("color", style.colour(Property.COLOR).map(Ink::of).orElse("transparent"));
        Length letters = style.length(Property.LETTER_SPACING);
        traits.put("letter-spacing", letters.equals(Length.ZERO) ? "normal" : letters.toString());
        wordSpace(style, founts.getFirst(), traits);
        lines(style, traits);
        hyphenation(style, wish.language, traits);
        return new Type(style, wish.language, founts, Collections.unmodifiableMap(traits));
    }

    /** Selects a fount by its very names, so that FOP has nothing to substitute. */
    static void font(Fount fount, Map<String, String> traits) {
        traits.put("font-family", "'" + fount.family() + "'");
        traits.put("font-weight", String.valueOf(fount.weight()));
        traits.put("font-style", fount.italic() ? "italic" : "normal");
    }

    /**
     * How far the spaces of a justified line may give and take; a style that spaces its words wants them just so, and
     * so is code set, each letter and space as wide as the others. All that words take for letter-spacing is taken by the spaces on both sides of them, too.
     */
    private static void wordSpace(Style style, Fount fount, Map<String, String> traits) {
        boolean free = style.length(Property.WORD_SPACING).equals(Length.ZERO) && !fount.isMonospaced();
        Length space = space(style, fount);
        Length best = bestSpace(style);
        traits.put(
                WORD_SPACING + "minimum",
                best.minus(free ? space.times(SHRINK) : Length.ZERO).toString());
        traits.put(WORD_SPACING + "optimum", best.toString());
        traits.put(
                WORD_SPACING + "maximum",
                best.plus(free ? space.times(STRETCH) : Length.ZERO).toString());
    }

    /**
     * How far the spaces of a type may give and take in a paragraph that comes to a line more or less.
     *
     * @param part by what part of themselves they have to be wider on the whole, or narrower
     */
    static Map<String, String> spaces(Type type, double part) {
        boolean driven = part > 0;
        Length best = bestSpace(type.style());
        Length space = space(type.style(), type.fount());
        return Map.of(
                WORD_SPACING + "minimum",
                best.plus(space.times(driven ? part - CLOSER : -TIGHT)).toString(),
                WORD_SPACING + "optimum",
                best.plus(space.times(driven ? part + DRIVEN : Math.max(part - GOT_IN, -TIGHT)))
                        .toString(),
                WORD_SPACING + "maximum",
                best.plus(space.times(driven ? WIDEST : part + WIDER)).toString());
    }

    private static Length bestSpace(Style style) {
        Length wished = style.length(Property.WORD_SPACING);
        return wished.equals(Length.ZERO)
                ? style.length(Property.LETTER_SPACING).times(2)
                : wished;
    }

    private static Length space(Style style, Fount fount) {
        return style.length(Property.FONT_SIZE).times(fount.advance(' ') / 1000.0);
    }

    private static Fount.Capitals capitals(Style style) {
        return switch (style.word(Property.FONT_VARIANT_CAPS)) {
            case "small-caps" -> Fount.Capitals.SMALL;
            case "all-small-caps" -> Fount.Capitals.ALL_SMALL;
            default -> Fount.Capitals.NORMAL;
        };
    }

    private static Fount.Figures figures(Style style) {
        return switch (style.word(Property.FONT_VARIANT_NUMERIC)) {
            case "oldstyle-nums" -> Fount.Figures.OLD_STYLE;
            case "lining-nums" -> Fount.Figures.LINING;
            default -> Fount.Figures.NORMAL;
        };
    }

    private static void lines(Style style, Map<String, String> traits) {
        traits.put("text-align", align(style, style.word(Property.TEXT_ALIGN)));
        String last = style.word(Property.TEXT_ALIGN_LAST);
        traits.put("text-align-last", last.equals("auto") ? "relative" : align(style, last));
        traits.put("orphans", count(style, Property.ORPHANS));
        traits.put("widows", count(style, Property.WIDOWS));
        String space = style.word(Property.WHITE_SPACE);
        traits.put("line-stacking-strategy", "font-height");
        traits.put("wrap-option", space.equals("nowrap") ? "no-wrap" : "wrap");
        traits.put("white-space-collapse", String.valueOf(!space.startsWith("pre") || space.equals("pre-line")));
        traits.put("white-space-treatment", space.startsWith("pre") ? "preserve" : "ignore-if-surrounding-linefeed");
    }

    private static String align(Style style, String written) {
        boolean mirrored = style.is(Property.DIRECTION, "rtl");
        return switch (written) {
            case "left" -> mirrored ? "end" : "start";
            case "right" -> mirrored ? "start" : "end";
            default -> written;
        };
    }

    private void hyphenation(Style style, String words, Map<String, String> traits) {
        Optional<Least> patterns = LanguagePatterns.least(words);
        boolean known = words.equals(language) || patterns.isPresent();
        boolean divided = divides && style.is(Property.HYPHENS, "auto") && !words.isEmpty() && known;
        traits.put("hyphenate", String.valueOf(divided));
        if (divided) {
            traits.put(Fo.LANGUAGE, words);
        }
        List<Term> letters = style.value(Property.HYPHENATE_LIMIT_CHARS);
        Least least = patterns.orElse(ANY);
        traits.put("hyphenation-remain-character-count", count(letters, 1, least.before()));
        traits.put("hyphenation-push-character-count", count(letters, 2, least.after()));
        double ladder = style.number(Property.HYPHENATE_LIMIT_LINES);
        traits.put("hyphenation-ladder-count", ladder > 0 ? String.valueOf((int) ladder) : "no-limit");
    }

    private static String count(Style style, Property property) {
        return String.valueOf(Math.max(1, (int) style.number(property)));
    }

    /** No fewer than the patterns are made for. */
    private static String count(List<Term> terms, int index, int least) {
        boolean given = index < terms.size() && terms.get(index) instanceof Term.Quantity;
        return String.valueOf(given ? Math.max(least, (int) ((Term.Quantity) terms.get(index)).amount()) : least);
    }
}
