package octavo.print.forme;

import java.util.Arrays;
import octavo.print.foundry.Fount;
import org.apache.fop.fonts.Font;
import org.jspecify.annotations.Nullable;

/**
 * FOP's adjustments of glyphs, a quadruple for each character: placement and advance, each along and across the line.
 *
 * <p>FOP gives kerning as changed advances, and would write each glyph by itself for it; as shifts along the line it is
 * one string in the PDF, which is smaller and read in one piece.
 */
final class Shifts {

    private static final int X = 0;
    private static final int Y = 1;
    private static final int ADVANCE = 2;
    private static final int ADVANCE_Y = 3;

    /** The type that a text is set in, as the foundry and as FOP know it. */
    record Type(Fount fount, Font font) {}

    private Shifts() {}

    /** A text as it is to be drawn, with the ligatures of its fount unless it is letter-spaced. */
    static Stroke.Text text(
            int x, int y, int letterSpace, int wordSpace, int @Nullable [][] given, String text, Type type) {
        boolean plain = alongTheLine(given) && text.codePoints().noneMatch(Character::isSupplementaryCodePoint);
        if (!plain) {
            return new Stroke.Text(x, y, letterSpace, wordSpace, copy(given), text);
        }
        int[] before = before(given, text.length());
        String set = letterSpace == 0 ? Ligation.of(text, type.fount(), type.font(), before) : text;
        return new Stroke.Text(x, y, letterSpace, wordSpace, written(before, set.length()), set);
    }

    private static boolean alongTheLine(int @Nullable [][] given) {
        return given == null
                || Arrays.stream(given).allMatch(shift -> shift == null || shift[Y] == 0 && shift[ADVANCE_Y] == 0);
    }

    private static int[] before(int @Nullable [][] given, int length) {
        int[] before = new int[length + 1];
        for (int i = 0; given != null && i < Math.min(given.length, length); i++) {
            if (given[i] != null) {
                before[i] += given[i][X];
                before[i + 1] += given[i][ADVANCE] - given[i][X];
            }
        }
        return before;
    }

    /** FOP takes equal placement and advance for a shift of the character and all that follow. */
    private static int @Nullable [][] written(int[] before, int length) {
        int last = length;
        while (last > 0 && before[last - 1] == 0) {
            last--;
        }
        if (last == 0) {
            return null;
        }
        int[][] shifts = new int[last][];
        for (int i = 0; i < last; i++) {
            shifts[i] = before[i] == 0 ? null : new int[] {before[i], 0, before[i], 0};
        }
        return shifts;
    }

    private static int @Nullable [][] copy(int @Nullable [][] given) {
        if (given == null) {
            return null;
        }
        int[][] copy = new int[given.length][];
        for (int i = 0; i < given.length; i++) {
            copy[i] = given[i] == null ? null : given[i].clone();
        }
        return copy;
    }
}
