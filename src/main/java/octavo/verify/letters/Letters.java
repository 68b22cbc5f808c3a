package octavo.verify.letters;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.function.BiConsumer;
import octavo.source.SourceSpan;

/**
 * A text brought down to what no typesetting changes: its letters, figures and marks in order, without
 * spaces and hyphens, ligatures resolved.
 *
 * <p>Where a line or word began is remembered, and where in the manuscript, as far as that is known.
 */
public final class Letters {

    private final StringBuilder letters = new StringBuilder();
    private final BitSet beginnings = new BitSet();
    private final BitSet lines = new BitSet();
    private final BitSet joins = new BitSet();
    private final BitSet putIns = new BitSet();
    private final BitSet hyphens = new BitSet();
    private boolean parted;
    private final BitSet captioned = new BitSet();
    private final List<Integer> offsets = new ArrayList<>();
    private final List<SourceSpan> places = new ArrayList<>();
    private final Track origins = new Track();

    /** Some words as they stand here. */
    public static String of(String words) {
        Letters letters = new Letters();
        letters.add(words);
        return letters.text();
    }

    /** Each letter as it counts where capitals may stand for small letters; as many as there were, whatever the language. */
    public static String folded(String letters) {
        char[] folded = letters.toCharArray();
        for (int i = 0; i < folded.length; i++) {
            folded[i] = Character.toLowerCase(Character.toUpperCase(folded[i]));
        }
        return new String(folded);
    }

    /** From here on the words come from this place. */
    public void at(SourceSpan place) {
        joins.set(letters.length());
        offsets.add(letters.length());
        places.add(place);
    }

    /** Here begins what may stand apart from what is before it in its block: another cell. */
    public void part() {
        joins.set(letters.length());
        parted = true;
    }

    /** Whether it is made of cells, and so of short stretches. */
    boolean isParted() {
        return parted;
    }

    /** Here an edition may put something in: a number, a mark, the words of a reference. */
    public void join() {
        joins.set(letters.length());
        putIns.set(letters.length());
    }

    /** How many letters there are from one on in its block, with nothing put in among them or behind them. */
    int whole(int letter) {
        int put = putIns.nextSetBit(letter);
        int offset = Collections.binarySearch(offsets, letter + 1);
        int next = offset >= 0 ? offset : -offset - 1;
        int end = next < offsets.size() ? offsets.get(next) : letters.length();
        return Math.max(0, put < 0 || put > end ? end - letter : put - letter - 1);
    }

    /** Here begins what has a caption above it. */
    public void caption() {
        captioned.set(letters.length());
    }

    boolean isCaptioned(int letter) {
        return captioned.get(letter);
    }

    /** Whether something may be put in before this letter; so after the last one. */
    public boolean joins(int letter) {
        return letter >= letters.length() || joins.get(letter);
    }

    /** Here begins a line, or what stands apart from the words before. */
    public void line() {
        lines.set(letters.length());
    }

    /** Adds words that begin a line. */
    public void add(String text) {
        line();
        goOn(text);
    }

    /** Adds words that stand in one line with those before. */
    public void goOn(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).replace("\u00DF", "ss"); // SS among capitals
        boolean begins = true;
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                begins = true;
            } else if (!joins(c)) {
                beginnings.set(letters.length(), begins);
                letters.append(c);
                begins = false;
            } else if (c == '-') {
                hyphens.set(letters.length());
            }
        }
    }

    /** Appends a stretch of another text, with its beginnings. */
    public void add(Letters other, int from, int to) {
        if (from < to) {
            int end = letters.length();
            copy(other.beginnings, from, to, beginnings, end);
            copy(other.lines, from, to, lines, end);
            copy(other.hyphens, from, to, hyphens, end);
            beginnings.set(end);
            lines.set(end);
            letters.append(other.letters, from, to);
            if (other.origins.isEmpty()) {
                origins.add(end, from, to - from);
            } else {
                origins.add(other.origins, from, to, end);
            }
        }
    }

    private static void copy(BitSet marks, int from, int to, BitSet target, int at) {
        for (int mark = marks.nextSetBit(from); mark >= 0 && mark < to; mark = marks.nextSetBit(mark + 1)) {
            target.set(at + mark - from);
        }
    }

    /** Whether this letter and the one before it stood side by side in the text that they were first taken from. */
    public boolean goesOn(int letter) {
        return letter > 0 && origin(letter) == origin(letter - 1) + 1;
    }

    /** Two parts of one text as one again, their letters in its order. */
    public static Letters merged(Letters one, Letters other) {
        Letters merged = new Letters();
        int i = 0;
        int j = 0;
        while (i < one.length() || j < other.length()) {
            if (j == other.length() || i < one.length() && one.origin(i) < other.origin(j)) {
                int end = i + 1;
                while (end < one.length() && (j == other.length() || one.origin(end) < other.origin(j))) {
                    end++;
                }
                merged.add(one, i, end);
                i = end;
            } else {
                int end = j + 1;
                while (end < other.length() && (i == one.length() || other.origin(end) < one.origin(i))) {
                    end++;
                }
                merged.add(other, j, end);
                j = end;
            }
        }
        return merged;
    }

    /** Which letter this was of the text that it was first taken from. */
    public int origin(int letter) {
        return origins.isEmpty() ? letter : origins.of(letter);
    }

    /** Whether so many letters from one on are those of another text from one of its own on. */
    public boolean agrees(int letter, Letters other, int from, int many) {
        if (letter + many > length() || from + many > other.length()) {
            return false;
        }
        int same = 0;
        while (same < many && letters.charAt(letter + same) == other.letters.charAt(from + same)) {
            same++;
        }
        return same == many;
    }

    /** Letters from one up to another. */
    public String text(int from, int to) {
        return letters.substring(from, to);
    }

    /** The same with the hyphens among them, which may stand for a range. */
    public String hyphened(int from, int to) {
        StringBuilder text = new StringBuilder();
        for (int letter = from; letter < to; letter++) {
            text.append(hyphens.get(letter) ? "-" : "").append(letters.charAt(letter));
        }
        return text.toString();
    }

    /** Where these letters stand next, from one on and wholly before another; negative where nowhere. */
    public int next(String sought, int from, int end) {
        for (int at = Math.max(0, from); at + sought.length() <= Math.min(end, letters.length()); at++) {
            if (stands(sought, at)) {
                return at;
            }
        }
        return -1;
    }

    private boolean stands(String sought, int at) {
        int same = 0;
        while (same < sought.length() && letters.charAt(at + same) == sought.charAt(same)) {
            same++;
        }
        return same == sought.length();
    }

    public int length() {
        return letters.length();
    }

    public String text() {
        return letters.toString();
    }

    /** How many words there are. */
    public int words() {
        return beginnings.cardinality();
    }

    /** Whether a word begins with this letter. */
    public boolean begins(int letter) {
        return beginnings.get(letter);
    }

    /** Whether the letters before this one are whole words: a new one begins, or a mark or number that is set right behind them. */
    boolean parts(int letter) {
        return letter == length() || begins(letter) || !Character.isLetter(letters.charAt(letter));
    }

    /** The word that a letter stands in. */
    public String word(int letter) {
        int end = beginnings.nextSetBit(letter + 1);
        return letters.substring(wordAt(letter), end < 0 ? letters.length() : end);
    }

    /** The first letter of the word that this one stands in. */
    int wordAt(int letter) {
        return Math.max(0, beginnings.previousSetBit(letter));
    }

    /** Whether a line begins with this letter. */
    public boolean beginsLine(int letter) {
        return lines.get(letter);
    }

    /** Where this letter stands in the manuscript. */
    public SourceSpan place(int letter) {
        int found = Collections.binarySearch(offsets, letter);
        int index = found >= 0 ? found : -found - 2;
        while (index + 1 < offsets.size() && offsets.get(index + 1) <= letter) {
            index++;
        }
        return places.get(Math.max(0, index));
    }

    /** The same text in other letters, one for each of its own. */
    Letters in(String others) {
        Letters other = new Letters();
        other.letters.append(others);
        other.beginnings.or(beginnings);
        other.lines.or(lines);
        other.joins.or(joins);
        other.putIns.or(putIns);
        other.hyphens.or(hyphens);
        other.parted = parted;
        other.captioned.or(captioned);
        other.offsets.addAll(offsets);
        other.places.addAll(places);
        other.origins.add(origins, 0, length(), 0);
        return other;
    }

    /** All letters that come from the place in the manuscript that this one does. */
    public String block(int letter) {
        int from = offsets.stream().filter(offset -> offset <= letter).reduce(0, Math::max);
        int to = offsets.stream().filter(offset -> offset > letter).findFirst().orElse(length());
        return text(from, to);
    }

    /** Whether words from another place begin with this letter. */
    boolean beginsBlock(int letter) {
        return Collections.binarySearch(offsets, letter) >= 0;
    }

    /** Tells of each place that has letters of its own where it begins. */
    public void places(BiConsumer<Integer, SourceSpan> told) {
        for (int i = 0; i < offsets.size(); i++) {
            int end = i + 1 < offsets.size() ? offsets.get(i + 1) : letters.length();
            if (offsets.get(i) < end) {
                told.accept(offsets.get(i), places.get(i));
            }
        }
    }

    /** Hyphens come and go with the lines; joiners and direction marks are not seen. */
    private static boolean joins(char c) {
        return c == '-' || c == '\u2010' || c == '\u2011' || c == '\u00AD' || Character.getType(c) == Character.FORMAT;
    }
}
