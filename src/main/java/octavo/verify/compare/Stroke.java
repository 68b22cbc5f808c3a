package octavo.verify.compare;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;

/** A line or an area as it is drawn: what it looks like wherever it stands, and how far it reaches. */
final class Stroke {

    /** Parts of a point that are told apart. */
    private static final int FINE = 100;

    private static final int PRIME = 1_000_003;

    private long sum = PRIME;
    private boolean straight = true;
    private double x;
    private double y;
    private double fromX;
    private double fromY;
    private double left = Double.POSITIVE_INFINITY;
    private double low = Double.POSITIVE_INFINITY;
    private double right = Double.NEGATIVE_INFINITY;
    private double high = Double.NEGATIVE_INFINITY;

    /** A step of it, as a page writes it (ISO 32000-1, table 59); places count from where it began. */
    void step(String operator, List<COSBase> operands) {
        double[] numbers = operands.stream()
                .filter(COSNumber.class::isInstance)
                .mapToDouble(number -> ((COSNumber) number).floatValue())
                .toArray();
        if (numbers.length >= 2 && sum == PRIME) {
            fromX = numbers[0];
            fromY = numbers[1];
        }
        with(operator.hashCode());
        boolean rectangle = operator.equals("re");
        for (int i = 0; i + 1 < numbers.length; i += 2) {
            boolean size = rectangle && i > 0;
            with(Math.round((numbers[i] - (size ? 0 : fromX)) * FINE));
            with(Math.round((numbers[i + 1] - (size ? 0 : fromY)) * FINE));
        }
        if (numbers.length >= 2) {
            double toX = numbers[rectangle ? 0 : numbers.length - 2];
            double toY = numbers[rectangle ? 1 : numbers.length - 1];
            straight &= rectangle || operator.equals("m") || operator.equals("l") && (toX == x || toY == y);
            x = toX;
            y = toY;
        }
    }

    /** What else it looks like: its colour, how wide a line is. */
    void with(long looks) {
        sum = sum * PRIME + looks;
    }

    void reach(Point2D point) {
        left = Math.min(left, point.getX());
        right = Math.max(right, point.getX());
        low = Math.min(low, point.getY());
        high = Math.max(high, point.getY());
    }

    /** Whether it is a rule, a box or a ground, as words have around them. */
    boolean isRule() {
        return straight;
    }

    long sum() {
        return sum;
    }

    /** Whether anything is drawn. */
    boolean reaches() {
        return left <= right && low <= high;
    }

    /**
     * Where it stands, in points from a corner.
     *
     * @param from the left edge of the page
     * @param top its upper edge
     */
    Rectangle2D place(double from, double top) {
        return new Rectangle2D.Double(left - from, top - high, right - left, high - low);
    }
}
