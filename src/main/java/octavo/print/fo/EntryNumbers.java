package octavo.print.fo;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import octavo.markup.Cursor;
import octavo.markup.Node;
import octavo.measure.Length;
import octavo.style.Vocabulary;

/** The numbers before the entries of a list: those of one depth end below one another, so that all titles begin so. */
final class EntryNumbers {

    /** By how many entries they stand in: the widest of a list is looked for once. */
    private final Map<Integer, Length> widest = new HashMap<>();

    /** How far a number is set in, that it ends where the widest does; one with a word, such as {@code Part I}, is not. */
    Length indent(Cursor number, Type type, Cursor section) {
        boolean counts = number.classes().contains(Vocabulary.NUMBER) && isBare(number.element());
        int depth = counts ? entries(number) : 0;
        if (depth == 0) {
            return Length.ZERO;
        }
        return widest.computeIfAbsent(depth, _ -> widest(section.element(), depth, type))
                .minus(width(number.element(), type));
    }

    private static Length widest(Node.Element section, int depth, Type type) {
        return numbers(section, depth)
                .map(each -> width(each, type))
                .reduce(Length.ZERO, (one, other) -> one.compareTo(other) > 0 ? one : other);
    }

    private static Length width(Node.Element number, Type type) {
        return Gauge.width(Runs.set(number.words(), type), type);
    }

    private static boolean isBare(Node.Element number) {
        return number.words().chars().noneMatch(Character::isSpaceChar);
    }

    /** How many entries a number stands in. */
    private static int entries(Cursor at) {
        Optional<Cursor> outer = at.parent();
        return (at.classes().contains(Vocabulary.ENTRY) ? 1 : 0)
                + outer.map(EntryNumbers::entries).orElse(0);
    }

    /** The numbers that stand in so many entries. */
    private static Stream<Node.Element> numbers(Node.Element element, int depth) {
        int left = element.has(Vocabulary.ENTRY) ? depth - 1 : depth;
        if (element.has(Vocabulary.NUMBER)) {
            return left == 0 && isBare(element) ? Stream.of(element) : Stream.empty();
        }
        return element.children().stream()
                .flatMap(child -> child instanceof Node.Element inner ? numbers(inner, left) : Stream.empty());
    }
}
