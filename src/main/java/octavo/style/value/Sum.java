package octavo.style.value;

/**
 * What a calculation comes to.
 *
 * @param number of no unit
 * @param points of length
 * @param percent of a length not yet known
 * @param isLength whether it has a unit
 */
record Sum(double number, double points, double percent, boolean isLength) {

    static Sum ofNumber(double number) {
        return new Sum(number, 0, 0, false);
    }

    static Sum ofPoints(double points) {
        return new Sum(0, points, 0, true);
    }

    static Sum ofPercent(double percent) {
        return new Sum(0, 0, percent, true);
    }

    Sum plus(Sum other) {
        return new Sum(number + other.number, points + other.points, percent + other.percent, isLength);
    }

    Sum times(double factor) {
        return new Sum(number * factor, points * factor, percent * factor, isLength);
    }

    boolean isZero() {
        return number == 0 && points == 0 && percent == 0;
    }

    /** What two sums without percentages are ordered and divided by. */
    double size() {
        return isLength ? points : number;
    }

    /** The sum as terms: a number, a length in points, a percentage, or the two added. */
    Term term() {
        if (!isLength) {
            return new Term.Quantity(number, "");
        } else if (percent == 0) {
            return new Term.Quantity(points, "pt");
        } else if (points == 0) {
            return new Term.Quantity(percent, "%");
        }
        return new Term.Call(
                "calc",
                java.util.List.of(
                        new Term.Quantity(percent, "%"), new Term.Mark('+'), new Term.Quantity(points, "pt")));
    }
}
