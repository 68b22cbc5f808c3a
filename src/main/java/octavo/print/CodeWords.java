package octavo.print;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import octavo.markup.Galley;
import octavo.markup.Node;

/**
 * The words that stand in code, where a hyphen would change what is meant.
 *
 * <p>FOP divides words by the block that they stand in, whatever a part of its line asks for; so these words are divided
 * nowhere in the book.
 */
final class CodeWords {

    /** In a longer word, such as {@code a(link)}, even parts that are as short as this may be divided. */
    private static final int SHORTEST = 2;

    /** Where a line may end in a word, so that what follows is a word of its own. */
    private static final String CAPITALS = "(?<=\\p{Ll}{2})(?=\\p{Lu}\\p{Ll})";

    private static final Set<String> CODE = Set.of("code", "kbd", "pre");

    private CodeWords() {}

    /** Each once, in lower case. */
    static List<String> in(List<Galley> galleys) {
        return galleys.stream()
                .flatMap(galley -> Stream.concat(Stream.of(galley.section()), galley.notes().values().stream()))
                .flatMap(CodeWords::code)
                .flatMap(text -> Arrays.stream(text.split("\\P{L}+")))
                .flatMap(word -> Stream.concat(Stream.of(word), Arrays.stream(word.split(CAPITALS))))
                .filter(word -> word.length() >= SHORTEST)
                .map(word -> word.toLowerCase(Locale.ROOT))
                .distinct()
                .toList();
    }

    private static Stream<String> code(Node.Element element) {
        if (CODE.contains(element.name())) {
            return Stream.of(element.words());
        }
        return element.children().stream()
                .flatMap(child -> child instanceof Node.Element inner ? code(inner) : Stream.empty());
    }
}
