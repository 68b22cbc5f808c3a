package octavo.copyedit;

import java.lang.Character.UnicodeScript;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import octavo.problem.Code;
import octavo.problem.Problem;

/** Letters that look like others: of another alphabet, a figure for a letter, a sign of mathematics for either. */
final class Lookalikes {

    /** The first letter that is beyond Latin and its accents. */
    private static final char BEYOND = '\u0370';

    private static final Pattern FIGURE_IN_WORD = Pattern.compile("(?=.{4})\\p{L}\\p{Ll}*[01]\\p{Ll}+");
    private static final Pattern LETTER_IN_NUMBER = Pattern.compile("\\d+[lIO]\\d+");

    /** What Unicode made for formulas and for East Asian columns (mathematical alphanumerics, fullwidth forms). */
    private static final Pattern SIGNS = Pattern.compile("[\\x{1D400}-\\x{1D7FF}\\uFF21-\\uFF5A]{2,}");

    private final Places places;
    private final Map<Integer, Integer> latin = new HashMap<>();

    Lookalikes(Places places) {
        this.places = places;
        for (String line : LanguageList.lines("lookalikes")) {
            latin.put(line.codePointAt(0), line.codePointBefore(line.length()));
        }
    }

    Stream<Problem> in(Typescript typescript) {
        return typescript.passages().stream()
                .flatMap(passage -> passage.words().stream()
                        .filter(word -> !plain(passage.text(), word))
                        .flatMap(word ->
                                wrong(word.in(passage)).stream().map(message -> problem(passage, word, message))));
    }

    /** Whether a word is letters of the Latin alphabet alone, as nearly all are, or figures alone. */
    private static boolean plain(String text, Passage.Word word) {
        boolean figures = false;
        boolean letters = false;
        for (int i = word.from(); i < word.to(); i++) {
            char c = text.charAt(i);
            if (c >= BEYOND) {
                return false;
            }
            boolean figure = c >= '0' && c <= '9';
            figures |= figure;
            letters |= !figure;
        }
        return !(figures && letters);
    }

    private Optional<String> wrong(String word) {
        if (FIGURE_IN_WORD.matcher(word).matches()
                || LETTER_IN_NUMBER.matcher(word).matches()) {
            return Optional.of("\"%s\" has a figure where a letter belongs, or a letter for a figure".formatted(word));
        }
        return SIGNS.matcher(word).find()
                ? Optional.of("\"%s\" is written in signs that are no letters".formatted(word))
                : mixed(word);
    }

    private Optional<String> mixed(String word) {
        List<Integer> letters =
                word.codePoints().filter(Character::isLetter).boxed().toList();
        List<Integer> ours =
                letters.stream().filter(c -> is(UnicodeScript.LATIN, c)).toList();
        List<Integer> others = letters.stream()
                .filter(c -> is(UnicodeScript.GREEK, c) || is(UnicodeScript.CYRILLIC, c))
                .toList();
        if (ours.isEmpty() || others.isEmpty()) {
            return Optional.empty();
        }
        Stream<Integer> suspects = ours.size() < others.size()
                ? ours.stream().filter(latin::containsValue)
                : others.stream().filter(latin::containsKey);
        return suspects.findFirst()
                .map(c -> "\"%s\" is of two alphabets: its \"%s\" is U+%04X, %s"
                        .formatted(
                                word,
                                Character.toString(c),
                                c,
                                Character.getName(c).toLowerCase(Locale.ROOT)));
    }

    private static boolean is(UnicodeScript script, int letter) {
        return UnicodeScript.of(letter) == script;
    }

    private Problem problem(Passage passage, Passage.Word word, String message) {
        return new Problem(
                Code.LINT_CONFUSABLE,
                places.of(passage, word.from(), word.to()),
                message,
                "write the word anew in the letters of its language");
    }
}
