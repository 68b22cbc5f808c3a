package octavo.manuscript.markdown.punctuation;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import octavo.book.LanguageTag;

/** Words that begin with an apostrophe. */
record Elisions(Set<String> words) {

    private static final Map<String, String> BY_LANGUAGE = LanguageFacts.read("elisions");

    static Elisions of(LanguageTag language) {
        return new Elisions(
                Set.of(LanguageFacts.of(BY_LANGUAGE, language).orElse("").split(" ")));
    }

    /** Whether an apostrophe belongs before this word, which is as it stands in the text. */
    boolean begin(String word) {
        boolean decade = word.matches("\\d\\ds?");
        return decade || !word.isEmpty() && words.contains(word.toLowerCase(Locale.ROOT));
    }
}
