package octavo.copyedit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import octavo.problem.Code;
import octavo.problem.Problem;

/**
 * Names that are nearly always written in one way, and once or twice in another that differs by a letter.
 *
 * <p>A name is a word with a capital where no sentence begins, which the book never writes without. Endings do not count, since
 * an American is of America.
 */
final class Names {

    /** Letters of the shortest name that is looked at. */
    private static final int SHORTEST = 5;

    /** How often a name must be met to be known: short ones are alike by chance. */
    private static final int KNOWN = 8;

    private static final int KNOWN_IF_SHORT = 40;

    /** How often a name may be met and be doubted. */
    private static final int DOUBTED = 2;

    private final Places places;
    private final Map<String, Name> names = new HashMap<>();
    private final Map<String, Integer> lowered = new HashMap<>();

    Names(Places places) {
        this.places = places;
    }

    private static final class Name {
        private final Passage passage;
        private final Passage.Word first;
        private int times;
        private boolean inside;

        Name(Passage passage, Passage.Word first) {
            this.passage = passage;
            this.first = first;
        }
    }

    Stream<Problem> in(Typescript typescript) {
        String language = typescript.book().metadata().language().language();
        typescript.passages().stream()
                .filter(passage -> passage.language().language().equals(language))
                .forEach(this::count);
        Map<Character, List<String>> known = new HashMap<>();
        names.forEach((name, met) -> {
            if (met.times >= (name.length() == SHORTEST ? KNOWN_IF_SHORT : KNOWN) && isName(name, met)) {
                known.computeIfAbsent(name.charAt(0), _ -> new ArrayList<>()).add(name);
            }
        });
        return names.entrySet().stream()
                .filter(entry -> entry.getValue().times <= DOUBTED && isName(entry.getKey(), entry.getValue()))
                .flatMap(entry -> doubt(entry.getKey(), entry.getValue(), known).stream());
    }

    private void count(Passage passage) {
        String text = passage.text();
        for (Passage.Word word : passage.words()) {
            if (word.to() - word.from() < SHORTEST) {
                continue;
            }
            String written = withoutGenitive(word.in(passage));
            if (Character.isUpperCase(written.charAt(0))) {
                Name name = names.computeIfAbsent(written, _ -> new Name(passage, word));
                name.times++;
                name.inside |= insideSentence(text, word.from());
            } else {
                lowered.merge(written, 1, Integer::sum);
            }
        }
    }

    private static String withoutGenitive(String word) {
        return word.endsWith("’s") || word.endsWith("'s") ? word.substring(0, word.length() - 2) : word;
    }

    private static boolean insideSentence(String text, int at) {
        return at > 1 && text.charAt(at - 1) == ' ' && Character.isLowerCase(text.charAt(at - 2));
    }

    private boolean isName(String word, Name met) {
        return met.inside
                && word.length() >= SHORTEST
                && !lowered.containsKey(word.toLowerCase(Locale.ROOT))
                && word.chars().skip(1).allMatch(Character::isLowerCase);
    }

    private Optional<Problem> doubt(String rare, Name met, Map<Character, List<String>> known) {
        return known.getOrDefault(rare.charAt(0), List.of()).stream()
                .filter(name -> Likeness.slip(rare, name))
                .max((one, other) -> Integer.compare(names.get(one).times, names.get(other).times))
                .map(name -> new Problem(
                        Code.LINT_NAME,
                        places.of(met.passage, met.first.from(), met.first.to()),
                        "\"%s\" stands here, and \"%s\" %d times elsewhere"
                                .formatted(rare, name, names.get(name).times),
                        "write it alike, if it is the same name"));
    }
}
