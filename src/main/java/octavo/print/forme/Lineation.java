package octavo.print.forme;

import java.awt.Point;
import java.util.ArrayList;
import java.util.List;

/** Gathers lines from the stretches of words that FOP draws one after the other. */
final class Lineation {

    /** How far a stretch may stand above or below its line, as a part of its type's size. */
    static final double RAISED = 0.6;

    private final List<Line> lines = new ArrayList<>();

    /** A stretch of words drawn at a point of the page. */
    void add(String key, Point at, int size, int letters, boolean hyphenated, double stretch) {
        Line last = lines.isEmpty() ? new Line("", Integer.MIN_VALUE / 2, 0, 0, false, 0) : lines.getLast();
        boolean goesOn =
                last.key().equals(key) && at.x > last.start() && Math.abs(at.y - last.baseline()) < size * RAISED;
        if (goesOn) {
            lines.removeLast();
            double widest = Math.abs(stretch) > Math.abs(last.stretch()) ? stretch : last.stretch();
            lines.add(new Line(key, last.baseline(), last.start(), last.letters() + letters, hyphenated, widest));
        } else {
            lines.add(new Line(key, at.y, at.x, letters, hyphenated, stretch));
        }
    }

    /** The lines drawn since the last page ended. */
    List<Line> endPage() {
        List<Line> drawn = List.copyOf(lines);
        lines.clear();
        return drawn;
    }
}
