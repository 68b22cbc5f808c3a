package octavo.print.forme;

import octavo.print.foundry.Fount;
import org.apache.fop.fonts.Font;

/**
 * Puts a fount's ligatures into a run of text that has been set.
 *
 * <p>They come after layout so that words are divided as if there were none. A ligature is narrower than its letters by
 * up to a tenth of an em; what it saves is shared out among the spaces of the same run, or among its letters where it
 * has too few, so that the run stays as long as it was set.
 */
final class Ligation {

    /** The most that a space may take, as a part of the type's size. */
    private static final double MOST = 0.06;

    private final Fount fount;
    private final Font font;
    private final StringBuilder set = new StringBuilder();
    private final int[] before;
    private int spare;

    private Ligation(Fount fount, Font font, int[] before) {
        this.fount = fount;
        this.font = font;
        this.before = before;
    }

    /**
     * The text with ligatures.
     *
     * @param before how far each character is shifted along the line, and one more; changed with the text
     */
    static String of(String text, Fount fount, Font font, int[] before) {
        Ligation ligation = new Ligation(fount, font, before);
        ligation.set(text);
        ligation.shareOut();
        return ligation.set.toString();
    }

    private void set(String text) {
        for (int at = 0; at < text.length(); ) {
            before[set.length()] = before[at];
            char sign = fount.ligature(text, at);
            if (sign == 0) {
                set.append(text.charAt(at++));
            } else {
                int end = at + fount.meaning(sign).length();
                spare += width(text, at, end) - font.getCharWidth(sign);
                set.append(sign);
                at = end;
            }
        }
    }

    private int width(String text, int start, int end) {
        int width = 0;
        for (int i = start; i < end; i++) {
            width += font.getCharWidth(text.charAt(i)) + (i > start ? before[i] : 0);
        }
        return width;
    }

    private void shareOut() {
        if (spare == 0) {
            return;
        }
        int spaces = gaps(true);
        boolean bySpaces = spaces > 0 && Math.abs(spare) <= spaces * MOST * font.getFontSize();
        int left = bySpaces ? spaces : gaps(false);
        for (int i = 1; i < set.length() && left > 0; i++) {
            if (!bySpaces || space(i - 1)) {
                int share = spare / left--;
                before[i] += share;
                spare -= share;
            }
        }
    }

    private int gaps(boolean afterSpaces) {
        int gaps = 0;
        for (int i = 1; i < set.length(); i++) {
            gaps += !afterSpaces || space(i - 1) ? 1 : 0;
        }
        return gaps;
    }

    private boolean space(int at) {
        return set.charAt(at) == ' ' || set.charAt(at) == '\u00A0';
    }
}
