package octavo.verify.text;

import java.util.ArrayList;
import java.util.List;

/**
 * A stretch of what a file has left over that says once more what the manuscript says.
 *
 * @param from its first letter, of what is left over
 * @param to after its last letter
 * @param of the letter of the manuscript with which the same begins
 */
record Repetition(int from, int to, int of) {

    /** Fewer letters may say the same by chance. */
    private static final int LONG = 60;

    /** So many letters later it is tried again. */
    private static final int STEP = 10;

    /** Each stretch once, however long. */
    static List<Repetition> of(Letters expected, Letters rest) {
        List<Repetition> repetitions = new ArrayList<>();
        int begin = 0;
        while (begin < rest.length()) {
            int end = begin + 1;
            while (end < rest.length() && rest.goesOn(end)) {
                end++;
            }
            in(expected.text(), rest.text(begin, end), begin, repetitions);
            begin = end;
        }
        return repetitions;
    }

    private static void in(String expected, String piece, int at, List<Repetition> repetitions) {
        for (int from = 0; from + LONG <= piece.length(); from += STEP) {
            int found = expected.indexOf(piece.substring(from, from + LONG));
            if (found >= 0) {
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
