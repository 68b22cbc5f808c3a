package octavo.print.fo;

import octavo.markup.Cursor;
import octavo.print.fo.Blocks.Dressed;

/** Which tables are turned: those whose author wants it, and those that cannot be read with ease in the measure. */
final class Turning {

    private static final String PLACE = "data-place";

    private Turning() {}

    /** Whether a block is a table that stands on pages of its own, its head to the left. */
    static boolean turns(Stick stick, Dressed block, Measure measure) {
        if (!block.is("table") || !Floats.inText(block.at())) {
            return false;
        }
        return switch (place(block.at())) {
            case "upright" -> false;
            case "turned" -> !stick.meanings().wanted() || !fits(stick, block, measure);
            default -> !fits(stick, block, measure);
        };
    }

    private static String place(Cursor table) {
        return table.attribute(PLACE).orElse("");
    }

    private static boolean fits(Stick stick, Dressed table, Measure measure) {
        return new Tables(stick).fits(table, measure);
    }
}
