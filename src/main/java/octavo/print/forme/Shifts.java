package octavo.print.forme;

import java.util.Arrays;
import octavo.print.foundry.Fount;
import org.apache.fop.fonts.Font;
import org.jspecify.annotations.Nullable;

/**
 * How far each character of a run is moved from where its width puts it, by kerning, ligatures and marks.
 *
 * <p>FOP gives a quadruple for each: placement and advance, each along and across the line. Where all are moved along the
 * line only, and those after them with them, PDF writes the run as one string.
 */
final class Shifts {

    private static final int ALONG = 0;
    private static final int ADVANCE = 2;

    /** The type that a text is set in, as the foundry and as FOP know it. */
    record Type(Fount fount, Font font) {}

    private Shifts() {}

    /** A text as it is to be drawn: with the ligatures of its fount unless it is letter-spaced, its marks in place. */
    static Stroke.Text text(
            int x, int y, int letterSpace, int wordSpace, int @Nullable [][] given, String text, Type type) {
        int[] before = before(given, text.length());
        if (Marks.in(text)) {
            int[][] placed = Marks.place(text, before, type);
            return new Stroke.Text(x, y, letterSpace, wordSpace, placed, text);
        }
        String set = letterSpace == 0 ? Ligation.of(text, type.fount(), type.font(), before) : text;
        return new Stroke.Text(x, y, letterSpace, wordSpace, written(before, set.length()), set);
    }

    /** What a text takes of its line, its spaces as wide as they are drawn. */
    static Line.Room room(Stroke.Text drawn, Font font) {
        int width = 0;
        int spaces = 0;
        int extra = 0;
        for (int i = 0; i < drawn.text().length(); i++) {
            int shift = along(drawn.shifts(), i);
            width += font.getCharWidth(drawn.text().charAt(i)) + drawn.letterSpace() + shift;
            if (i > 0 && space(drawn.text().charAt(i - 1))) {
                int space = font.getCharWidth(' ');
                width += drawn.wordSpace();
                spaces += space;
                extra += drawn.wordSpace() + shift;
            }
        }
        return new Line.Room(width, spaces, extra);
    }

    private static boolean space(char c) {
        return c == ' ' || c == '\u00A0';
    }

    private static int along(int @Nullable [][] shifts, int at) {
        return shifts == null || at >= shifts.length || shifts[at] == null ? 0 : shifts[at][ALONG];
    }

    /** How far what follows a text stands from its beginning, in millipoints. */
    static int width(int letterSpace, int wordSpace, int @Nullable [][] given, String text, Type type) {
        int width = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            width += type.font().getCharWidth(c) + letterSpace + (c == ' ' || c == '\u00A0' ? wordSpace : 0);
        }
        int[] before = before(given, text.length() + 1);
        return width + Arrays.stream(before, 0, text.length() + 1).sum();
    }

    private static int[] before(int @Nullable [][] given, int length) {
        int[] before = new int[length + 1];
        for (int i = 0; given != null && i < Math.min(given.length, length); i++) {
            if (given[i] != null) {
                before[i] += given[i][ALONG];
                before[i + 1] += given[i][ADVANCE] - given[i][ALONG];
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
}
