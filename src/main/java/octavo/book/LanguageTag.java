package octavo.book;

import java.util.Locale;

/**
 * A language, as BCP 47 writes it.
 *
 * @param tag well-formed and in canonical case, such as {@code en-GB}
 */
public record LanguageTag(String tag) {

    /** The language alone, such as {@code en}. */
    public String language() {
        return locale().getLanguage();
    }

    /** The region alone, such as {@code GB}, or empty. */
    public String region() {
        return locale().getCountry();
    }

    public Locale locale() {
        return Locale.forLanguageTag(tag);
    }

    @Override
    public String toString() {
        return tag;
    }
}
