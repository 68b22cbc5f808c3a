package octavo.print.forme;

import java.awt.Point;
import java.util.List;

/**
 * Puts the spaces in which lines were broken behind their words: who hears a page knows of no lines (ISO 32000-1,
 * 14.8.2.5).
 */
final class WordSpaces {

    /** After these a line may be broken where there is no space. */
    private static final String DIVISIBLE = "-/\u2013\u2014\u200B";

    private final List<Stroke> strokes;
    private int last = -1;
    private Point at = new Point();
    private boolean divided;

    /**
     * @param strokes of a page, in the order of drawing
     */
    WordSpaces(List<Stroke> strokes) {
        this.strokes = strokes;
    }

    /**
     * Words have been kept, the latest of the strokes.
     *
     * @param begin of their line on the page
     * @param size of their type
     * @param hyphenated whether a word is divided at their end
     * @param spaced whether FOP dropped a space after them
     */
    void drawn(Point begin, int size, boolean hyphenated, boolean spaced) {
        if (begin.x < at.x || Math.abs(begin.y - at.y) > size * Lineation.RAISED) {
            end();
        }
        last = strokes.size() - 1;
        at = begin;
        divided = hyphenated || !spaced && divisible();
    }

    /** The page ends, and its last line with it. */
    void end() {
        if (last >= 0
                && !divided
                && strokes.get(last) instanceof Stroke.Tagged(Structure part, Stroke.Text run)
                && !run.text().endsWith(" ")) {
            strokes.set(last, new Stroke.Tagged(part, run.then(" ")));
        }
    }

    private boolean divisible() {
        return strokes.getLast() instanceof Stroke.Tagged(Structure _, Stroke.Text run)
                && !run.text().isEmpty()
                && DIVISIBLE.indexOf(run.text().charAt(run.text().length() - 1)) >= 0;
    }
}
