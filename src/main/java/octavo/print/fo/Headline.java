package octavo.print.fo;

import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A title in a running head, where it has one line: one that is too long for it ends at a pause, or else at a word. */
record Headline(String title) {

    private static final String ELLIPSIS = "\u2026";

    private static final Pattern PAUSE =
            Pattern.compile("[!?](?=\\s)|(?=\\s*[:;,.\u2013\u2014]\\s|\\s*[\u2013\u2014]|\\s+[(\\[])");

    private static final Pattern WORD = Pattern.compile("(?=\\s)");

    /** A number before a title says nothing by itself. */
    private static final Pattern NUMBER = Pattern.compile("[ivxlcdmIVXLCDM]+|\\P{L}*");

    /** Little words and marks that lead to what is left out, such as {@code of the}. */
    private static final Pattern LEADING = Pattern.compile("(?<=\\S)(?:\\s+\\p{L}{1,3}|[\\s\\p{P}&&[^!?)\\]’”]])+$");

    /** The title, or as much of it as fits. */
    String within(Predicate<String> fits) {
        return Stream.of(Stream.of(title), pauses(), words(), letters())
                .flatMap(shorter -> shorter)
                .filter(fits)
                .findFirst()
                .orElse(title);
    }

    private Stream<String> pauses() {
        return until(PAUSE).filter(part -> !NUMBER.matcher(part).matches() && isWhole(part));
    }

    private Stream<String> words() {
        return until(WORD).map(part -> LEADING.matcher(part).replaceFirst("") + ELLIPSIS);
    }

    private Stream<String> letters() {
        return IntStream.range(1, title.length())
                .mapToObj(end -> title.substring(0, title.length() - end))
                .filter(part -> !Character.isHighSurrogate(part.charAt(part.length() - 1)))
                .map(part -> part + ELLIPSIS);
    }

    /** What stands before each place, the longest first. */
    private Stream<String> until(Pattern place) {
        return place
                .matcher(title)
                .results()
                .map(found -> title.substring(0, found.end()))
                .toList()
                .reversed()
                .stream();
    }

    /** Whether no bracket or quotation stays open. */
    private static boolean isWhole(String part) {
        return count(part, '(') == count(part, ')')
                && count(part, '[') == count(part, ']')
                && count(part, '\u201C') == count(part, '\u201D')
                && count(part, '\u00AB') == count(part, '\u00BB');
    }

    private static long count(String part, char mark) {
        return part.chars().filter(c -> c == mark).count();
    }
}
