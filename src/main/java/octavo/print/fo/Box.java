package octavo.print.fo;

import java.util.Optional;
import octavo.measure.Length;
import octavo.style.Style;
import octavo.style.value.Property;

/**
 * Margins, borders, padding and backgrounds (CSS Box Model 3) as traits. Text that is read from right to left has them
 * mirrored: what a theme says of the left is said of where lines begin.
 */
final class Box {

    private static final String SOLID = "solid";

    private Box() {}

    /** A block's box across the measure, as wide as its style says; what is left in it for the block's lines. */
    static Measure across(Style style, Measure around, Traits traits) {
        return across(style, around, traits, width(style, around.width()));
    }

    /** The same for a box that fills the measure whatever width its style gives. */
    static Measure filling(Style style, Measure around, Traits traits) {
        return across(style, around, traits, Optional.empty());
    }

    private static Measure across(Style style, Measure around, Traits traits, Optional<Length> width) {
        Length whole = around.width();
        Length left = style.length(Property.MARGIN_LEFT, whole)
                .plus(style.length(Property.BORDER_LEFT_WIDTH))
                .plus(style.length(Property.PADDING_LEFT, whole));
        Length right = style.length(Property.MARGIN_RIGHT, whole)
                .plus(style.length(Property.BORDER_RIGHT_WIDTH))
                .plus(style.length(Property.PADDING_RIGHT, whole));
        if (width.isPresent()) {
            Length spare = whole.minus(left).minus(right).minus(width.get());
            Length before = spareBefore(style, spare);
            left = left.plus(before);
            right = right.plus(spare.minus(before));
        }
        hull(style, whole, traits);
        Measure inner = around.within(left, right);
        inner.indent(traits);
        return inner;
    }

    /** Borders, padding and background; space that they take is the caller's to find. */
    static void hull(Style style, Length whole, Traits traits) {
        side(style, whole, traits, Side.TOP, "before");
        side(style, whole, traits, Side.BOTTOM, "after");
        side(style, whole, traits, Side.LEFT, "start");
        side(style, whole, traits, Side.RIGHT, "end");
        style.colour(Property.BACKGROUND_COLOR).ifPresent(colour -> traits.set("background-color", Ink.of(colour)));
    }

    /** The border above a box by itself. */
    static Traits upperBorder(Style style) {
        Traits traits = Traits.none();
        border(style, traits, Side.TOP, "before");
        return traits;
    }

    /** The width that a style asks for, of its content; empty where it takes what there is. */
    static Optional<Length> width(Style style, Length whole) {
        Optional<Length> width = style.extent(Property.WIDTH).map(extent -> extent.of(whole));
        Optional<Length> most = style.extent(Property.MAX_WIDTH).map(extent -> extent.of(whole));
        if (most.isPresent() && width.orElse(whole).compareTo(most.get()) > 0) {
            return most;
        }
        return width;
    }

    private enum Side {
        TOP(Property.BORDER_TOP_STYLE, Property.BORDER_TOP_WIDTH, Property.BORDER_TOP_COLOR, Property.PADDING_TOP),
        BOTTOM(
                Property.BORDER_BOTTOM_STYLE,
                Property.BORDER_BOTTOM_WIDTH,
                Property.BORDER_BOTTOM_COLOR,
                Property.PADDING_BOTTOM),
        LEFT(Property.BORDER_LEFT_STYLE, Property.BORDER_LEFT_WIDTH, Property.BORDER_LEFT_COLOR, Property.PADDING_LEFT),
        RIGHT(
                Property.BORDER_RIGHT_STYLE,
                Property.BORDER_RIGHT_WIDTH,
                Property.BORDER_RIGHT_COLOR,
                Property.PADDING_RIGHT);

        private final Property style;
        private final Property width;
        private final Property colour;
        private final Property padding;

        Side(Property style, Property width, Property colour, Property padding) {
            this.style = style;
            this.width = width;
            this.colour = colour;
            this.padding = padding;
        }
    }

    private static void side(Style style, Length whole, Traits traits, Side side, String name) {
        traits.setUnlessZero("padding-" + name, style.length(side.padding, whole));
        border(style, traits, side, name);
    }

    private static void border(Style style, Traits traits, Side side, String name) {
        Length width = style.length(side.width);
        Optional<String> colour = style.colour(side.colour).map(Ink::of);
        if (!width.equals(Length.ZERO) && colour.isPresent()) {
            String drawn = style.word(side.style).isEmpty() ? SOLID : style.word(side.style);
            traits.set("border-" + name + "-style", drawn);
            traits.set("border-" + name + "-width", width);
            traits.set("border-" + name + "-color", colour.get());
        }
    }

    /** What of the room left over goes before the box (CSS 2.1, section 10.3.3). */
    private static Length spareBefore(Style style, Length spare) {
        boolean left = style.is(Property.MARGIN_LEFT, "auto");
        boolean right = style.is(Property.MARGIN_RIGHT, "auto");
        if (left && right) {
            return spare.times(0.5);
        }
        return left ? spare : Length.ZERO;
    }
}
