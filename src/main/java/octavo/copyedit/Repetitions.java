package octavo.copyedit;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import octavo.problem.Code;
import octavo.problem.Problem;

/** Words that are written twice in a row, as happens at the end of a line; verse may do so. */
final class Repetitions {

    /** Words that a language does say twice; a star: any. */
    private static final Map<String, Set<String>> SAID_TWICE = LanguageList.read("said-twice");

    private final Places places;

    Repetitions(Places places) {
        this.places = places;
    }

    Stream<Problem> in(Typescript typescript) {
        return typescript.passages().stream()
                .filter(passage -> passage.kind() != Passage.Kind.VERSE)
                .flatMap(this::in);
    }

    private Stream<Problem> in(Passage passage) {
        Set<String> allowed = SAID_TWICE.getOrDefault(passage.language().language(), Set.of());
        if (allowed.contains("*")) {
            return Stream.empty();
        }
        Stream.Builder<Problem> found = Stream.builder();
        List<Passage.Word> words = passage.words();
        for (int i = 1; i < words.size(); i++) {
            Passage.Word first = words.get(i - 1);
            Passage.Word second = words.get(i);
            if (repeats(passage.text(), first, second)
                    && !allowed.contains(second.in(passage).toLowerCase(Locale.ROOT))) {
                found.add(problem(passage, second));
            }
        }
        return found.build();
    }

    private static boolean repeats(String text, Passage.Word first, Passage.Word second) {
        int length = second.to() - second.from();
        return length == first.to() - first.from()
                && text.regionMatches(true, first.from(), text, second.from(), length)
                && Character.isLetter(text.charAt(second.from()))
                && text.substring(first.to(), second.from()).isBlank()
                && (length > 1 || text.charAt(second.from()) == 'a')
                && !isName(text, first, second);
    }

    /** Bora Bora is no slip, nor is Polish polish; a capital where a sentence begins makes no name. */
    private static boolean isName(String text, Passage.Word first, Passage.Word second) {
        return Character.isUpperCase(text.charAt(first.from()))
                && (Character.isUpperCase(text.charAt(second.from())) || insideSentence(text, first.from()));
    }

    private static boolean insideSentence(String text, int at) {
        String before = text.substring(0, at).stripTrailing();
        return !before.isEmpty() && (Character.isLetter(before.charAt(before.length() - 1)) || before.endsWith(","));
    }

    private Problem problem(Passage passage, Passage.Word word) {
        return new Problem(
                Code.LINT_DOUBLED_WORD,
                places.of(passage, word.from(), word.to()),
                "the word \"%s\" stands here twice in a row".formatted(word.in(passage)),
                "take one of the two away, unless both are meant");
    }
}
