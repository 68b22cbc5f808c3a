package octavo.print.forme;

import java.util.List;

/** A row of words on a page, which can be carried over to another: one line, and nothing but its words. */
public final class Row {

    private final Line line;
    private final int size;
    private final int left;
    private final List<Stroke> strokes;

    /**
     * @param size of its type, in millipoints
     * @param left edge of the frame that it stands in
     * @param strokes its words, each with its type before it
     */
    Row(Line line, int size, int left, List<Stroke> strokes) {
        this.line = line;
        this.size = size;
        this.left = left;
        this.strokes = List.copyOf(strokes);
    }

    /** The line as it stands on its page. */
    public Line line() {
        return line;
    }

    int size() {
        return size;
    }

    /** The line as it stands in a frame of another page. */
    Line line(int otherLeft, int baseline) {
        int start = line.start() - left + otherLeft;
        return new Line(line.key(), baseline, start, line.letters(), line.hyphenated(), line.room());
    }

    /** Its words, so much further down. */
    List<Stroke> down(int by) {
        return strokes.stream().map(stroke -> stroke.down(by)).toList();
    }
}
