package octavo.verify.compare;

import java.util.ArrayList;
import java.util.List;

/** Changes within a number, shown as changes of the whole number: readers know 2.8, and not the 8 behind its point. */
final class Figures {

    private static final String MARKS = ".,-:/";

    private Figures() {}

    /** The same changes, those within one number as one. */
    static List<Hunk> whole(List<Hunk> hunks, List<Word> was, List<Word> is) {
        List<Hunk> whole = new ArrayList<>();
        for (Hunk hunk : hunks) {
            Hunk wide = widened(hunk, was, is);
            boolean within = !whole.isEmpty() && wide.from() < whole.getLast().to();
            whole.add(within ? whole.removeLast().through(wide) : wide);
        }
        return whole;
    }

    private static Hunk widened(Hunk hunk, List<Word> was, List<Word> is) {
        int left = 0;
        while (goesOn(was, hunk.from() - left) && goesOn(is, hunk.newFrom() - left)) {
            left++;
        }
        int right = 0;
        while (goesOn(was, hunk.to() + right) && goesOn(is, hunk.newTo() + right)) {
            right++;
        }
        while (left > 0 && !isNumber(was.get(hunk.from() - left))) {
            left--;
        }
        while (right > 0 && !isNumber(was.get(hunk.to() + right - 1))) {
            right--; // what ends a sentence is no part of a number
        }
        return new Hunk(hunk.from() - left, hunk.to() + right, hunk.newFrom() - left, hunk.newTo() + right);
    }

    /** Whether a word and the one before it are parts of one number. */
    private static boolean goesOn(List<Word> words, int at) {
        return at > 0
                && at < words.size()
                && words.get(at).glued()
                && isPart(words.get(at))
                && isPart(words.get(at - 1));
    }

    private static boolean isPart(Word word) {
        return isNumber(word) || MARKS.contains(word.text());
    }

    private static boolean isNumber(Word word) {
        return Character.isDigit(word.text().codePointAt(0));
    }
}
