package octavo.print.fo;

import java.util.Arrays;
import java.util.List;

/** Widens columns of a table at the cost of others as long as the table gets lower by it. */
final class LeastHeight {

    /** By how much a column is widened at a time, in points: first by much, at last by little. */
    private static final double[] STEPS = {48, 24, 12, 6, 3};

    /** The height of a cell in points, by the width of its column in points. */
    interface Cell {
        double height(double width);
    }

    private final List<List<Cell>> columns;
    private final double[] least;
    private final double[] widths;
    private final double[][] heights;

    /**
     * @param columns their cells from the head down
     * @param least how wide each has to be
     * @param widths to begin with, none less than that
     */
    LeastHeight(List<List<Cell>> columns, double[] least, double[] widths) {
        this.columns = columns;
        this.least = least;
        this.widths = widths.clone();
        this.heights = new double[widths.length][];
        for (int column = 0; column < widths.length; column++) {
            heights[column] = heights(column, widths[column]);
        }
    }

    /** How wide the columns are then, as wide as before all together. */
    double[] widths() {
        for (double step : STEPS) {
            boolean lower = true;
            while (lower) {
                lower = shift(step);
            }
        }
        return widths;
    }

    /** Whether the table gets lower where one column gives so much to another, which is then done. */
    private boolean shift(double step) {
        for (int from = 0; from < widths.length; from++) {
            for (int to = 0; to < widths.length; to++) {
                if (from != to && widths[from] - step >= least[from] && lower(from, to, step)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean lower(int from, int to, double step) {
        double before = height();
        double[] given = heights[from];
        double[] taken = heights[to];
        heights[from] = heights(from, widths[from] - step);
        heights[to] = heights(to, widths[to] + step);
        if (height() < before) {
            widths[from] -= step;
            widths[to] += step;
            return true;
        }
        heights[from] = given;
        heights[to] = taken;
        return false;
    }

    private double[] heights(int column, double width) {
        return columns.get(column).stream()
                .mapToDouble(cell -> cell.height(width))
                .toArray();
    }

    private double height() {
        int rows =
                Arrays.stream(heights).mapToInt(column -> column.length).max().orElse(0);
        double height = 0;
        for (int row = 0; row < rows; row++) {
            double highest = 0;
            for (double[] column : heights) {
                highest = row < column.length ? Math.max(highest, column[row]) : highest;
            }
            height += highest;
        }
        return height;
    }
}
