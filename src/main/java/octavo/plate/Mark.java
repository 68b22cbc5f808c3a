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

    /**
     * A filled shape of lines and curves, as often as it has places; what lies within two of its contours is left open.
     *
     * @param outline measured from each of the places
     */
    record Shape(List<Segment> outline, List<Place> places, Ink ink) implements Mark {

        public Shape {
            outline = List.copyOf(outline);
            places = List.copyOf(places);
        }

        @Override
        public Mark moved(Length right, Length down) {
            List<Place> moved = places.stream()
                    .map(place -> new Place(place.x().plus(right), place.y().plus(down)))
                    .toList();
            return new Shape(outline, moved, ink);
        }
    }

    /** A point on a plate. */
    record Place(Length x, Length y) {}

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

    /** A piece of an outline, from where the one before it ended; in points from the shape's place. */
    sealed interface Segment {

        /** Begins another contour. */
        record Move(double x, double y) implements Segment {}

        /** A straight line. */
        record Line(double x, double y) implements Segment {}

        /** A cubic curve with its two handles. */
        record Curve(double x1, double y1, double x2, double y2, double x, double y) implements Segment {}

        /** A straight line back to where the contour began. */
        record Close() implements Segment {}
    }
}
