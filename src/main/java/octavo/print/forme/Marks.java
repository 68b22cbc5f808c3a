package octavo.print.forme;

import octavo.print.forme.Shifts.Type;

/**
 * Puts marks on their letters, where the font's anchors say.
 *
 * <p>A mark takes no room of its own, so that lines are set without it. In a run from right to left, which comes in the
 * order in which it is seen, marks stand before their letter.
 */
final class Marks {

    private final String text;
    private final Type type;

    private Marks(String text, Type type) {
        this.text = text;
        this.type = type;
    }

    static boolean in(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (mark(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** FOP's quadruples for a run with marks: kerned, and each mark moved to its letter. */
    static int[][] place(String text, int[] before, Type type) {
        Marks marks = new Marks(text, type);
        int[][] placed = new int[text.length()][];
        for (int i = 0; i < text.length(); i++) {
            placed[i] = new int[] {before[i], 0, before[i], 0};
            if (mark(text.charAt(i))) {
                marks.move(i, placed);
            }
        }
        return placed;
    }

    private void move(int at, int[][] placed) {
        int left = at - 1;
        while (left >= 0 && mark(text.charAt(left))) {
            left--;
        }
        int right = at + 1;
        while (right < text.length() && mark(text.charAt(right))) {
            right++;
        }
        boolean onTheRight = right < text.length() && rightToLeft(text.charAt(right));
        if (onTheRight) {
            anchor(right, at, placed, width(at, right));
        } else if (left >= 0) {
            anchor(left, at, placed, -width(left, at));
        }
    }

    /** Moves a mark to a letter that begins so far from it. */
    private void anchor(int letter, int mark, int[][] placed, int away) {
        type.fount().place(text.charAt(letter), text.charAt(mark)).ifPresent(place -> {
            placed[mark][0] += away + scaled(place.x());
            placed[mark][1] = scaled(place.y());
        });
    }

    private int scaled(int thousandths) {
        return thousandths * type.font().getFontSize() / 1000;
    }

    private int width(int from, int to) {
        int width = 0;
        for (int i = from; i < to; i++) {
            width += type.font().getCharWidth(text.charAt(i));
        }
        return width;
    }

    private static boolean rightToLeft(char c) {
        byte direction = Character.getDirectionality(c);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }

    private static boolean mark(char c) {
        return Character.getType(c) == Character.NON_SPACING_MARK;
    }
}
