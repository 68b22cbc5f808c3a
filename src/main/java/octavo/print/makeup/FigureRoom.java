package octavo.print.makeup;

import java.util.List;
import octavo.folio.Makeup.Stand;
import octavo.print.flow.Figure;
import octavo.print.pages.Depths;

/** What the figures of one division take of its pages, each by its number; in millipoints. */
final class FigureRoom {

    /** The fewest lines of text that stand under a figure; where there is no room for them, it has the page. */
    private static final int LINES = 5;

    private final Depths depths;
    private final List<Figure> figures;

    FigureRoom(Depths depths, List<Figure> figures) {
        this.depths = depths;
        this.figures = figures;
    }

    boolean isTable(int number) {
        return figures.get(number).isTable();
    }

    /** Whether a figure has a page of its own, and how; {@code END} where it has not. */
    Stand alone(int number) {
        return switch (placement(number)) {
            case Figure.TURNED -> Stand.TURNED;
            case "bleed" -> Stand.BLEED;
            case "page" -> Stand.PLATE;
            case "here", Figure.FIXED -> Stand.END;
            default -> fits(number, depths.whole(1)) ? Stand.END : Stand.PLATE;
        };
    }

    /** As its author wants it. */
    String placement(int number) {
        return figures.get(number).placement();
    }

    /** How high it is, wherever it stands. */
    int height(int number) {
        return depths.height(number, figures.get(number));
    }

    /** Whether a figure has so much room with a few lines of text. */
    boolean fits(int number, int free) {
        return take(number) + LINES * depths.line() <= free;
    }

    /** What a figure takes among the text, with a line above and one below it. */
    int flow(int number) {
        return switch (placement(number)) {
            case Figure.TURNED, Figure.UPRIGHT, Figure.FIXED -> 0;
            default -> height(number) + 2 * depths.line();
        };
    }

    /** What a figure takes from the head or the foot of a page: whole lines, so that the text keeps its own. */
    int take(int number) {
        int line = depths.line();
        return (height(number) + line - 1 + line * 3 / 4) / line * line;
    }
}
