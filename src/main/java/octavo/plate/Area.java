package octavo.plate;

import octavo.measure.Length;

/** A rectangle on a plate, its place counted from the plate's upper left corner. */
public record Area(Length left, Length top, Length width, Length height) {

    public Length right() {
        return left.plus(width);
    }

    public Length bottom() {
        return top.plus(height);
    }

    /** The middle from left to right. */
    public Length centre() {
        return left.plus(width.times(0.5));
    }

    /** The middle from top to bottom. */
    public Length middle() {
        return top.plus(height.times(0.5));
    }

    /** The same so much smaller on every side. */
    public Area inset(Length by) {
        return new Area(left.plus(by), top.plus(by), width.minus(by.times(2)), height.minus(by.times(2)));
    }

    /** Whether a point lies in it. */
    public boolean holds(Mark.Place place) {
        Length x = place.x();
        Length y = place.y();
        return x.compareTo(left) >= 0
                && x.compareTo(right()) <= 0
                && y.compareTo(top) >= 0
                && y.compareTo(bottom()) <= 0;
    }

    Area moved(Length right, Length down) {
        return new Area(left.plus(right), top.plus(down), width, height);
    }
}
