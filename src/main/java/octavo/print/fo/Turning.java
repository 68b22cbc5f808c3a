package octavo.print.fo;

import java.util.Optional;
import octavo.markup.Cursor;
import octavo.style.Vocabulary;

/** Which tables are turned: those whose author wants it, and those that cannot be read with ease in the measure. */
final class Turning {

    private Turning() {}

    /** Whether a block is a table, with notes or without, that stands on pages of its own, its head to the left. */
    static boolean turns(Stick stick, Dressed block, Measure measure) {
        return Floats.inText(block.at())
                && table(stick, block)
                        .filter(table -> isTurned(stick, table, measure))
                        .isPresent();
    }

    /** Whether a block is a table, with notes or without. */
    static boolean isTable(Stick stick, Dressed block) {
        return table(stick, block).isPresent();
    }

    private static Optional<Dressed> table(Stick stick, Dressed block) {
        if (!block.at().element().has(Vocabulary.ANNOTATED)) {
            return Optional.of(block).filter(one -> one.is("table"));
        }
        return Dressed.in(stick, block.at(), block.style()).stream()
                .filter(inner -> inner.is("table"))
                .findFirst();
    }

    private static boolean isTurned(Stick stick, Dressed table, Measure measure) {
        return switch (place(table.at())) {
            case "upright", "here" -> false;
            case "turned" -> !stick.meanings().wanted() || !fits(stick, table, measure);
            default -> !fits(stick, table, measure);
        };
    }

    private static String place(Cursor table) {
        return table.attribute(Tables.PLACE).orElse("");
    }

    private static boolean fits(Stick stick, Dressed table, Measure measure) {
        return new Tables(stick).fits(table, measure);
    }
}
