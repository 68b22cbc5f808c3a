package octavo.print.fo;

import octavo.style.Style;
import octavo.style.value.Property;

/**
 * The room that a cell takes, in points.
 *
 * @param sides what stands beside its words
 * @param ends what stands above and below them
 */
record CellRoom(Gauge.Room words, double line, double sides, double ends) {

    /** What rounding may take from a line that just fits. */
    static final double ROUNDING = 0.25;

    static CellRoom of(Stick stick, Dressed cell) {
        Style style = cell.style();
        double ends = style.length(Property.PADDING_TOP)
                .plus(style.length(Property.PADDING_BOTTOM))
                .pt();
        return new CellRoom(
                Gauge.room(stick, cell.at(), style), style.lineHeight().pt(), sides(style), ends);
    }

    /** How wide it is where no word is divided. */
    double least() {
        return words.least() + sides + ROUNDING;
    }

    /** How wide it is where no line is turned over. */
    double most() {
        return words.most() + sides + ROUNDING;
    }

    /** About how high it is in a column of a width. */
    double height(double width) {
        return words.lines(width - sides) * line + ends;
    }

    private static double sides(Style cell) {
        return cell.length(Property.PADDING_LEFT)
                .plus(cell.length(Property.PADDING_RIGHT))
                .plus(cell.length(Property.BORDER_LEFT_WIDTH))
                .plus(cell.length(Property.BORDER_RIGHT_WIDTH))
                .pt();
    }
}
