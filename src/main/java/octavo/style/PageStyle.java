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
 * @param style of the page itself; its margins lie between the trimmed edge and the text
 * @param boxes of the margins that have content, by name: {@code top-left}, {@code bottom-center} …
 * @param notes the area of the footnotes: its border, padding and margin part it from the text
 */
public record PageStyle(PageSize size, Style style, Map<String, Style> boxes, Style notes) {

    public PageStyle {
        boxes = Map.copyOf(boxes);
    }

    /** From the trimmed edge to the text above it. */
    public Length top() {
        return style.length(Property.MARGIN_TOP, size.height());
    }

    public Length right() {
        return style.length(Property.MARGIN_RIGHT, size.width());
    }

    public Length bottom() {
        return style.length(Property.MARGIN_BOTTOM, size.height());
    }

    public Length left() {
        return style.length(Property.MARGIN_LEFT, size.width());
    }

    /** The box of this name, where it has content on this page. */
    public Optional<Style> box(String name) {
        return Optional.ofNullable(boxes.get(name));
    }
}
