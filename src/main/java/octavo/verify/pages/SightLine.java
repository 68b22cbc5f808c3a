package octavo.verify.pages;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;

/**
 * Letters as they stand on a line from left to right, put in the order in which they are read. The bidirectional algorithm
 * (Unicode Standard Annex 9) turns back what it has turned, but for numbers between words of both directions.
 */
public final class SightLine {

    /** What ends a sentence or a part of one, and begins none. */
    private static final String CLOSING = ".,;:!?\u060C\u061B\u061F\u2026";

    /** Each beside the one that is drawn for it where letters are read from right to left. */
    private static final String MIRRORED = "()[]{}<>\u00AB\u00BB\u2039\u203A";

    private final List<String> glyphs = new ArrayList<>();

    /** The next letters to the right, each with all that is drawn as one with it. */
    public void add(List<String> letters) {
        letters.stream().filter(letter -> !letter.isEmpty()).forEach(glyphs::add);
    }

    /** Whether words have letters that are read from right to left. */
    public static boolean concerns(String words) {
        return words.chars().anyMatch(SightLine::isRightToLeft);
    }

    private static boolean isRightToLeft(int letter) {
        byte direction = Character.getDirectionality(letter);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }

    /** The letters in the order in which they are read. */
    public String read() {
        if (glyphs.stream().allMatch(String::isBlank)) {
            return "";
        }
        StringBuilder line = new StringBuilder();
        glyphs.forEach(glyph -> line.append(glyph.charAt(0)));
        int base = isMirrored(line.toString().strip()) ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT;
        Bidi bidi = new Bidi(line.toString(), base);
        byte[] levels = new byte[glyphs.size()];
        String[] order = new String[glyphs.size()];
        for (int i = 0; i < levels.length; i++) {
            levels[i] = (byte) bidi.getLevelAt(i);
            order[i] = levels[i] % 2 == 0 ? glyphs.get(i) : mirrored(glyphs.get(i));
        }
        Bidi.reorderVisually(levels, 0, order, 0, order.length);
        return String.join("", order);
    }

    private static String mirrored(String glyph) {
        int drawn = MIRRORED.indexOf(glyph);
        return drawn < 0 ? glyph : String.valueOf(MIRRORED.charAt(drawn ^ 1));
    }

    /** Whether a line as a whole is read from right to left: by where a sentence ends, or else by most of its letters. */
    private static boolean isMirrored(String line) {
        boolean left = CLOSING.indexOf(line.charAt(0)) >= 0;
        boolean right = CLOSING.indexOf(line.charAt(line.length() - 1)) >= 0;
        long turned = line.chars().filter(SightLine::isRightToLeft).count();
        long other = line.chars()
                .filter(letter -> Character.getDirectionality(letter) == Character.DIRECTIONALITY_LEFT_TO_RIGHT)
                .count();
        return left == right ? turned > other : left;
    }
}
