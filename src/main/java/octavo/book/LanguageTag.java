package octavo.book;

import java.util.Locale;
import java.util.Set;

/**
 * A language, as BCP 47 writes it.
 *
 * @param tag well-formed and in canonical case, such as {@code en-GB}
 */
public record LanguageTag(String tag) {

    private static final Set<String> RIGHT_TO_LEFT = Set.of("ar", "dv", "fa", "he", "iw", "ps", "ur", "yi");

    /** The language alone, such as {@code en}. */
    public String language() {
        return locale().getLanguage();
    }

    /** The region alone, such as {@code GB}, or empty. */
    public String region() {
        return locale().getCountry();
    }

    /** Whether its usual script runs from right to left. */
    public boolean rightToLeft() {
        return RIGHT_TO_LEFT.contains(language());
    }

    public Locale locale() {
        return Locale.forLanguageTag(tag);
    }

    @Override
    public String toString() {
        return tag;
    }
}
