package octavo.print.flow;

import octavo.measure.Length;
import octavo.style.Style;
import octavo.style.value.Property;

/**
 * How a block holds to what stands around it.
 *
 * @param within whether no page ends in it
 * @param next whether no page ends after it
 * @param previous whether no page begins with it
 * @param spaced whether it wants space before it or after it
 * @param opens whether it begins a page, as its author or the theme will have it
 * @param inner whether it stands in another block of its division
 */
public record Ties(boolean within, boolean next, boolean previous, boolean spaced, boolean opens, boolean inner) {

    /** Those of a block in nothing. */
    public static final Ties NONE = new Ties(false, false, false, false, false, false);

    /**
     * Those of a style.
     *
     * @param measure that it is set to
     * @param whole whether it is kept together whatever its style says
     */
    public static Ties of(Style style, Length measure, boolean opens, boolean whole) {
        return new Ties(
                whole || avoids(style, Property.BREAK_INSIDE),
                avoids(style, Property.BREAK_AFTER),
                avoids(style, Property.BREAK_BEFORE),
                !style.length(Property.MARGIN_TOP, measure).equals(Length.ZERO)
                        || !style.length(Property.MARGIN_BOTTOM, measure).equals(Length.ZERO),
                opens,
                false);
    }

    private static boolean avoids(Style style, Property property) {
        return style.word(property).startsWith("avoid");
    }

    /**
     * Those of a block that stands in one with these.
     *
     * @param deeper whether that stands in another block of its division
     */
    Ties around(Ties block, boolean deeper) {
        return new Ties(
                within || block.within,
                next || block.next,
                previous || block.previous,
                block.spaced,
                block.opens,
                deeper);
    }

    /** The same of a block that stands in a table's row with these. */
    Ties inRow(Ties row) {
        return new Ties(within, next || row.next, previous || row.previous, spaced, opens, inner);
    }
}
