package octavo.cover;

import java.util.ArrayList;
import java.util.List;
import octavo.plate.Mark.Segment;

/** Draws outlines around a middle that moves; in points. */
final class Outline {

    private final List<Segment> segments = new ArrayList<>();
    private double middle;
    private double turn;

    /** From here on the middle is so far to the right, and everything drawn is turned about it, in degrees clockwise. */
    Outline about(double right, double degrees) {
        middle = right;
        turn = Math.toRadians(degrees);
        return this;
    }

    Outline from(double right, double down) {
        segments.add(new Segment.Move(x(right, down), y(right, down)));
        return this;
    }

    Outline line(double right, double down) {
        segments.add(new Segment.Line(x(right, down), y(right, down)));
        return this;
    }

    Outline curve(double x1, double y1, double x2, double y2, double right, double down) {
        segments.add(new Segment.Curve(x(x1, y1), y(x1, y1), x(x2, y2), y(x2, y2), x(right, down), y(right, down)));
        return this;
    }

    Outline close() {
        segments.add(new Segment.Close());
        return this;
    }

    /** A square standing on a corner. */
    Outline lozenge(double radius) {
        return from(-radius, 0).line(0, -radius).line(radius, 0).line(0, radius).close();
    }

    /** A leaf that begins at the middle and points to the right. */
    Outline leaf(double length, double width) {
        return from(0, 0)
                .curve(length * 0.25, -width, length * 0.7, -width * 0.8, length, 0)
                .curve(length * 0.7, width * 0.8, length * 0.25, width, 0, 0)
                .close();
    }

    List<Segment> segments() {
        return List.copyOf(segments);
    }

    private double x(double right, double down) {
        return middle + right * Math.cos(turn) - down * Math.sin(turn);
    }

    private double y(double right, double down) {
        return right * Math.sin(turn) + down * Math.cos(turn);
    }
}
