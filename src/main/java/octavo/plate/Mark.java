package octavo.plate;

import java.util.List;
import octavo.measure.Length;

/** Something on a plate. */
public sealed interface Mark {

    /** The same, so far to the right and down. */
    Mark moved(Length right, Length down);

    /** A filled rectangle. */
    record Fill(Area area, Ink ink) implements Mark {
        @Override
        public Mark moved(Length right, Length down) {
            return new Fill(area.moved(right, down), ink);
        }
    }

    /** A filled shape of lines and curves; what lies within two of its contours is left open. */
    record Shape(List<Segment> outline, Ink ink) implements Mark {

        public Shape {
            outline = List.copyOf(outline);
        }

        @Override
        public Mark moved(Length right, Length down) {
            return new Shape(
                    outline.stream()
                            .map(segment -> segment.moved(right.pt(), down.pt()))
                            .toList(),
                    ink);
        }
    }

    /**
     * A line of words.
     *
     * @param x of its left end, its middle or its right end, as {@code align} says
     * @param y of its base line
     */
    record Words(String words, Type type, Align align, Length x, Length y, Ink ink) implements Mark {
        @Override
        public Mark moved(Length right, Length down) {
            return new Words(words, type, align, x.plus(right), y.plus(down), ink);
        }
    }

    /** What of a line of words stands at its place. */
    enum Align {
        LEFT,
        CENTRE,
        RIGHT
    }

    /** A piece of an outline, from where the one before it ended; in points. */
    sealed interface Segment {

        Segment moved(double right, double down);

        /** Begins another contour. */
        record Move(double x, double y) implements Segment {
            @Override
            public Segment moved(double right, double down) {
                return new Move(x + right, y + down);
            }
        }

        /** A straight line. */
        record Line(double x, double y) implements Segment {
            @Override
            public Segment moved(double right, double down) {
                return new Line(x + right, y + down);
            }
        }

        /** A cubic curve with its two handles. */
        record Curve(double x1, double y1, double x2, double y2, double x, double y) implements Segment {
            @Override
            public Segment moved(double right, double down) {
                return new Curve(x1 + right, y1 + down, x2 + right, y2 + down, x + right, y + down);
            }
        }

        /** A straight line back to where the contour began. */
        record Close() implements Segment {
            @Override
            public Segment moved(double right, double down) {
                return this;
            }
        }
    }
}
