package octavo.book;

import java.util.Locale;
import java.util.Set;

/**
 * A language, as BCP 47 writes it.
 *
 * @param tag well-formed and in canonical case, such as {@code en-GB}
 */
public record LanguageTag(String tag) {

    /** Languages whose usual script runs from right to left. */
    private static final Set<String> RIGHT_TO_LEFT =
            Set.of("ar", "arc", "ckb", "dv", "fa", "he", "ks", "ps", "sd", "syr", "ug", "ur", "yi");

    /** Scripts that run from right to left, as ISO 15924 calls them. */
    private static final Set<String> SCRIPTS =
            Set.of("Adlm", "Arab", "Hebr", "Mand", "Nkoo", "Rohg", "Samr", "Syrc", "Thaa");

    /** The language alone, such as {@code en}. */
    public String language() {
        return locale().getLanguage();
    }

    /** The region alone, such as {@code GB}, or empty. */
    public String region() {
        return locale().getCountry();
    }

    /** Whether the script that it names, or else its usual one, runs from right to left. */
    public boolean rightToLeft() {
        String script = locale().getScript();
        return script.isEmpty() ? RIGHT_TO_LEFT.contains(language()) : SCRIPTS.contains(script);
    }

    public Locale locale() {
        return Locale.forLanguageTag(tag);
    }

    @Override
    public String toString() {
        return tag;
    }
}
