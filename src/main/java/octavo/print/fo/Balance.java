package octavo.print.fo;

import octavo.markup.Cursor;
import octavo.measure.Length;
import octavo.style.Style;
import octavo.style.value.Property;

/** Sets a title of several lines in lines of about one length (CSS Text 4, {@code text-wrap: balance}). */
final class Balance {

    /** Text of more lines is no title. */
    private static final int MOST = 5;

    /** How near to the narrowest measure one is looked for, in points; a line that just fits has room to round. */
    private static final double NEAR = 0.5;

    private Balance() {}

    /** The narrowest measure in which an element has as many lines as in this one. */
    static Measure of(Stick stick, Cursor at, Style style, Measure measure) {
        Gauge.Room room = Gauge.room(stick, at, style);
        double wide = measure.width().pt();
        int lines = room.lines(wide);
        if (lines == 1 || lines > MOST) {
            return measure;
        }
        double narrow = Math.min(wide, room.least());
        while (wide - narrow > NEAR) {
            double middle = (wide + narrow) / 2;
            if (room.lines(middle) > lines) {
                narrow = middle;
            } else {
                wide = middle;
            }
        }
        return within(style, measure, measure.width().minus(Length.pt(wide + NEAR)));
    }

    private static Measure within(Style style, Measure measure, Length spare) {
        if (spare.compareTo(Length.ZERO) <= 0) {
            return measure;
        }
        return switch (style.word(Property.TEXT_ALIGN)) {
            case "center" -> measure.within(spare.times(0.5), spare.times(0.5));
            case "right", "end" -> measure.within(spare, Length.ZERO);
            default -> measure.within(Length.ZERO, spare);
        };
    }
}
