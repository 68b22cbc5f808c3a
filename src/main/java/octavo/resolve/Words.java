package octavo.resolve;

import java.util.Map;
import octavo.book.*; import octavo.problem.*; import octavo.source.*;

/**
 * What Octavo itself writes into a book, in the book's language.
 *
 * @param phrases by key; {0}, {1} … stand for what is put in
 */
public record Words(Map<String, String> phrases) {

    public Words {
        phrases = Map.copyOf(phrases);
    }

    /** A phrase with its gaps filled; its key must exist. */
    public String of(String key, Object... filling) {
        String phrase = phrases.get(key);
        if (phrase == null) {
            throw new IllegalArgumentException("no phrase is named " + key);
        }
        for (int i = 0; i < filling.length; i++) {
            phrase = phrase.replace("{" + i + "}", String.valueOf(filling[i]));
        }
        return phrase;
    }
    public static Outcome<Words> of(LanguageTag l, Map<String,String> labels, SourceSpan place){return Outcome.of(new Words(labels));}
    public String role(Role role){return of(role.key());}
}
