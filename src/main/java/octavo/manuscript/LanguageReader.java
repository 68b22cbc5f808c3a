package octavo.manuscript;

import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import octavo.book.LanguageTag;
import octavo.manuscript.yaml.Entries;

/** Reads the language that a book is in. */
final class LanguageReader {

    private static final List<String> KNOWN = List.of(Locale.getISOLanguages());

    private LanguageReader() {}

    /** The language; English where it cannot be read, so that the rest can. */
    static LanguageTag read(Entries book) {
        String written = book.required("language");
        return book.read("language", LanguageReader::tag, hint(written)).orElse(new LanguageTag("en"));
    }

    /** Well-formed after BCP 47, in a language of ISO 639. */
    static Optional<LanguageTag> tag(String text) {
        try {
            Locale locale = new Locale.Builder().setLanguageTag(text).build();
            boolean known =
                    KNOWN.contains(locale.getLanguage()) || locale.getLanguage().length() == 3;
            return known ? Optional.of(new LanguageTag(locale.toLanguageTag())) : Optional.empty();
        } catch (IllformedLocaleException e) {
            return Optional.empty();
        }
    }

    private static String hint(String written) {
        Stream<String> hyphenated =
                Stream.of(written.replace('_', '-')).filter(text -> tag(text).isPresent());
        Stream<String> named = KNOWN.stream()
                .filter(code -> Locale.of(code)
                                .getDisplayLanguage(Locale.ENGLISH)
                                .equalsIgnoreCase(written)
                        || Locale.of(code).getDisplayLanguage(Locale.of(code)).equalsIgnoreCase(written));
        return Stream.concat(hyphenated, named)
                .findFirst()
                .map("did you mean \"%s\"?"::formatted)
                .orElse("write a BCP 47 tag, such as en-GB, de or pt-BR");
    }
}
