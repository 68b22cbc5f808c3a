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
    void add(String key, Point at, int size, int letters, boolean hyphenated, Line.Room room) {
        boolean goesOn = !lines.isEmpty() && goesOn(lines.getLast(), key, at, size);
        lines.add(
                goesOn
                        ? lines.removeLast().with(letters, hyphenated, room)
                        : new Line(key, at.y, at.x, letters, hyphenated, room));
    }

    private static boolean goesOn(Line last, String key, Point at, int size) {
        return last.key().equals(key) && at.x > last.start() && Math.abs(at.y - last.baseline()) < size * RAISED;
    }

    /** The lines drawn since the last page ended. */
    List<Line> endPage() {
        List<Line> drawn = List.copyOf(lines);
        lines.clear();
        return drawn;
    }
}
