package octavo.manuscript.markdown.punctuation;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import octavo.book.LanguageTag;

/** Words that begin with an apostrophe, such as {@code 'twas} and {@code '90s}. */
public final class Elisions {

    private static final Map<String, String> BY_LANGUAGE = LanguageFacts.read("elisions");

    private final Set<String> words;

    public Elisions(LanguageTag language) {
        words = Set.of(LanguageFacts.of(BY_LANGUAGE, language).orElse("").split(" "));
    }

    /** Whether an apostrophe belongs before this word, which is as it stands in the text. */
    public boolean begin(String word) {
        boolean decade = word.matches("\\d\\ds?");
        return decade || !word.isEmpty() && words.contains(word.toLowerCase(Locale.ROOT));
    }
}
