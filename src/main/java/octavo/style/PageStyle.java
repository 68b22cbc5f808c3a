package octavo.style;

import java.util.Map;
import java.util.Optional;
import octavo.measure.Length;
import octavo.measure.PageSize;
import octavo.style.value.Property;

/**
 * How a page looks around its text.
 *
 * @param size of the trimmed page
 * @param top from the trimmed edge to the text below it
 * @param right likewise
 * @param bottom likewise
 * @param left likewise
 * @param style of the page itself
 * @param boxes of the margins that have content, by name: {@code top-left}, {@code bottom-center} …
 * @param notes the area of the footnotes: its border, padding and margin part it from the text
 */
public record PageStyle(
        PageSize size,
        Length top,
        Length right,
        Length bottom,
        Length left,
        Style style,
        Map<String, Style> boxes,
        Style notes) {

    public PageStyle {
        boxes = Map.copyOf(boxes);
    }

    /** A page with the margins of its style. */
    PageStyle(PageSize size, Style style, Map<String, Style> boxes, Style notes) {
        this(
                size,
                style.length(Property.MARGIN_TOP, size.height()),
                style.length(Property.MARGIN_RIGHT, size.width()),
                style.length(Property.MARGIN_BOTTOM, size.height()),
                style.length(Property.MARGIN_LEFT, size.width()),
                style,
                boxes,
                notes);
    }

    /** The box of this name, where it has content on this page. */
    public Optional<Style> box(String name) {
        return Optional.ofNullable(boxes.get(name));
    }

    /** The same page with its text in the middle. */
    PageStyle centred() {
        Length side = left.plus(right).times(0.5);
        return new PageStyle(size, top, side, bottom, left.plus(right).minus(side), style, boxes, notes);
    }

    /** The same page with margins that are nowhere less than these. */
    PageStyle atLeast(Length top, Length right, Length bottom, Length left) {
        return new PageStyle(
                size,
                greater(this.top, top),
                greater(this.right, right),
                greater(this.bottom, bottom),
                greater(this.left, left),
                style,
                boxes,
                notes);
    }

    /** From the text to the far side of a line in the boxes above it. */
    Length head() {
        return row("top-", Property.PADDING_BOTTOM);
    }

    /** The same below it. */
    Length foot() {
        return row("bottom-", Property.PADDING_TOP);
    }

    private Length row(String edge, Property padding) {
        return boxes.entrySet().stream()
                .filter(box -> box.getKey().startsWith(edge))
                .map(box -> box.getValue().length(padding).plus(box.getValue().lineHeight()))
                .reduce(Length.ZERO, PageStyle::greater);
    }

    static Length greater(Length a, Length b) {
        return a.compareTo(b) > 0 ? a : b;
    }
}
