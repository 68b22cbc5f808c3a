package octavo.manuscript.markdown.punctuation;

import java.util.Map;
import octavo.book.LanguageTag;

/** A language's quotation marks. */
record QuotationMarks(String open, String close, String openInner, String closeInner) {

    private static final Map<String, String> BY_LANGUAGE = LanguageFacts.read("quotation-marks");

    static QuotationMarks of(LanguageTag language) {
        String[] marks = LanguageFacts.of(BY_LANGUAGE, language)
                .orElseGet(() -> BY_LANGUAGE.get("en"))
                .split(" ");
        return new QuotationMarks(marks[0], marks[1], marks[2], marks[3]);
    }

    String of(Quotation quotation) {
        return switch (quotation) {
            case OPEN -> open;
            case CLOSE -> close;
            case OPEN_INNER -> openInner;
            case CLOSE_INNER -> closeInner;
        };
    }
}
