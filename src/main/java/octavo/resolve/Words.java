package octavo.resolve;

import com.ibm.icu.text.ListFormatter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import octavo.book.Label;
import octavo.book.LanguageTag;
import octavo.book.Role;
import octavo.problem.Code;
import octavo.problem.Nearest;
import octavo.problem.Outcome;
import octavo.problem.Problem;
import octavo.source.SourceSpan;

/**
 * What Octavo itself writes into a book, in the book's language.
 *
 * @param language that the phrases are in; English where the book's own has none
 * @param phrases by key; {0}, {1} … stand for what is put in
 */
public record Words(LanguageTag language, Map<String, String> phrases) {

    private static final LanguageTag ENGLISH = new LanguageTag("en");

    public Words {
        phrases = Map.copyOf(phrases);
    }

    /**
     * The words of a language, the book's own labels over them; English with a warning where a language has
     * none.
     *
     * @param book where the language stands
     */
    static Outcome<Words> of(LanguageTag language, Map<String, Label> labels, SourceSpan book) {
        List<Problem> problems = new ArrayList<>();
        Optional<Map<String, String>> spoken = load(language.language());
        if (spoken.isEmpty()) {
            problems.add(new Problem(
                    Code.LANGUAGE_WITHOUT_WORDS,
                    book,
                    "Octavo has no words of its own in \"%s\" and writes English".formatted(language),
                    "give those that the book needs under labels, such as labels: {chapter: …, contents: …}"));
        }
        Map<String, String> phrases =
                new HashMap<>(spoken.or(() -> load(ENGLISH.tag())).orElseThrow());
        for (Map.Entry<String, Label> label : labels.entrySet()) {
            if (!phrases.containsKey(label.getKey())) {
                problems.add(new Problem(
                        Code.YAML_UNKNOWN_KEY,
                        label.getValue().place(),
                        "Octavo writes nothing that is called \"%s\"".formatted(label.getKey()),
                        Nearest.to(label.getKey(), phrases.keySet())
                                .map("did you mean \"%s\"?"::formatted)
                                .orElse("labels such as chapter, contents, figure and isbn may be given")));
            }
            phrases.put(label.getKey(), label.getValue().words());
        }
        return Outcome.of(new Words(spoken.isPresent() ? language : ENGLISH, phrases), problems);
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

    /** What stands before and after the gap of a phrase. */
    List<String> around(String key) {
        return List.of(of(key).split("\\{0}", 2));
    }

    /** What a division of this role is called. */
    public String role(Role role) {
        return of(role.key());
    }

    /** The last page of a range as the language and its region write it after the first, such as {@code 8} after 107. */
    public String lastPage(String first, String last) {
        return PageRange.of(language).shortened(first, last);
    }

    boolean has(String key) {
        return phrases.containsKey(key);
    }

    /** Names in a row, such as {@code A, B and C}, as the language and its region join them. */
    String list(List<String> names) {
        return ListFormatter.getInstance(language.locale()).format(names);
    }

    private static Optional<Map<String, String>> load(String language) {
        try (InputStream in = Words.class.getResourceAsStream("/octavo/words/" + language + ".properties")) {
            if (in == null) {
                return Optional.empty();
            }
            Properties read = new Properties();
            read.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            Map<String, String> phrases = new HashMap<>();
            read.stringPropertyNames().forEach(key -> phrases.put(key, read.getProperty(key)));
            return Optional.of(phrases);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
