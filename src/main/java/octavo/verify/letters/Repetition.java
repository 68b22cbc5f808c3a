package octavo.verify.letters;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A stretch of what a file has left over that says once more what the manuscript says.
 *
 * @param from its first letter, of what is left over
 * @param to after its last letter
 * @param of the letter of the manuscript with which the same begins
 */
public record Repetition(int from, int to, int of) {

    /** Fewer letters may say the same by chance. */
    private static final int LONG = 60;

    /** So many letters of the manuscript lie between those stretches of it that are looked for. */
    private static final int STEP = 10;

    /** Each stretch once, however long. */
    public static List<Repetition> of(Letters expected, Letters rest) {
        List<Repetition> repetitions = new ArrayList<>();
        Map<String, Integer> said = said(expected.text());
        int begin = 0;
        while (begin < rest.length()) {
            int end = begin + 1;
            while (end < rest.length() && rest.goesOn(end)) {
                end++;
            }
            in(expected.text(), said, rest.text(begin, end), begin, repetitions);
            begin = end;
        }
        return repetitions;
    }

    /** Where stretches of the manuscript first begin, each a step behind the one before. */
    private static Map<String, Integer> said(String expected) {
        Map<String, Integer> said = new HashMap<>();
        for (int from = 0; from + LONG <= expected.length(); from += STEP) {
            said.putIfAbsent(expected.substring(from, from + LONG), from);
        }
        return said;
    }

    private static void in(
            String expected, Map<String, Integer> said, String piece, int at, List<Repetition> repetitions) {
        for (int from = 0; from + LONG <= piece.length(); from++) {
            Integer found = said.get(piece.substring(from, from + LONG));
            if (found != null) {
                int length = LONG;
                while (from + length < piece.length()
                        && found + length < expected.length()
                        && piece.charAt(from + length) == expected.charAt(found + length)) {
                    length++;
                }
                repetitions.add(new Repetition(at + from, at + from + length, found));
                return;
            }
        }
    }
}
