package octavo.print.fo;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import octavo.measure.Length;
import octavo.style.PageStyle;
import octavo.style.Style;
import octavo.style.value.Property;

/**
 * A margin box of a page in its place (CSS Paged Media 3, section 5.3): three share an edge, a third each unless their
 * styles give widths, and four stand in the corners.
 */
record MarginBox(Style style, String name, Length left, Length top, Length width, Length height) {

    private static final double THIRD = 1 / 3.0;

    /** Whether it stands above the text or below it, where it has one line. */
    boolean isLine() {
        return (name.startsWith("top") || name.startsWith("bottom")) && !name.endsWith("corner");
    }

    /** What its words may take of its width. */
    Length room() {
        return width.minus(style.length(Property.PADDING_LEFT, width))
                .minus(style.length(Property.PADDING_RIGHT, width));
    }

    /** The boxes of a page that have content. */
    static List<MarginBox> of(PageStyle page) {
        List<MarginBox> boxes = new ArrayList<>();
        Length width = page.size().width().minus(page.left()).minus(page.right());
        Length height = page.size().height().minus(page.top()).minus(page.bottom());
        Length right = page.left().plus(width);
        Length foot = page.top().plus(height);
        row(boxes, page, "top", Length.ZERO, page.top(), width);
        row(boxes, page, "bottom", foot, page.bottom(), width);
        column(boxes, page, "left", Length.ZERO, page.left(), height);
        column(boxes, page, "right", right, page.right(), height);
        add(boxes, page, "top-left-corner", Length.ZERO, Length.ZERO, page.left(), page.top());
        add(boxes, page, "top-right-corner", right, Length.ZERO, page.right(), page.top());
        add(boxes, page, "bottom-left-corner", Length.ZERO, foot, page.left(), page.bottom());
        add(boxes, page, "bottom-right-corner", right, foot, page.right(), page.bottom());
        return boxes;
    }

    private static void row(
            List<MarginBox> boxes, PageStyle page, String edge, Length top, Length height, Length whole) {
        Length left = width(page.box(edge + "-left"), whole);
        Length right = width(page.box(edge + "-right"), whole);
        Length centre = width(page.box(edge + "-center"), whole);
        add(boxes, page, edge + "-left", page.left(), top, left, height);
        Length middle = page.left().plus(whole.minus(centre).times(0.5));
        add(boxes, page, edge + "-center", middle, top, centre, height);
        add(boxes, page, edge + "-right", page.left().plus(whole).minus(right), top, right, height);
    }

    private static Length width(Optional<Style> box, Length whole) {
        return box.flatMap(style -> Box.width(style, whole)).orElse(whole.times(THIRD));
    }

    private static void column(
            List<MarginBox> boxes, PageStyle page, String edge, Length left, Length width, Length whole) {
        List<String> names = List.of("-top", "-middle", "-bottom");
        Length third = whole.times(THIRD);
        for (int i = 0; i < names.size(); i++) {
            add(boxes, page, edge + names.get(i), left, page.top().plus(third.times(i)), width, third);
        }
    }

    private static void add(
            List<MarginBox> boxes, PageStyle page, String name, Length left, Length top, Length width, Length height) {
        page.box(name).ifPresent(style -> boxes.add(new MarginBox(style, name, left, top, width, height)));
    }
}
