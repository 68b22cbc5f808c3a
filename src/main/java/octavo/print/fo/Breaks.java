package octavo.print.fo;

import octavo.measure.Length;
import octavo.style.Style;
import octavo.style.value.Property;

/**
 * How blocks follow one another down the page: spaces, breaks and keeps.
 *
 * <p>A break that was asked for waits for the next block, so that one at the end of a division leaves no blank page; and
 * the space before a block that opens a page by force stays (CSS Fragmentation 3, section 5.2).
 */
final class Breaks {

    private static final String ALWAYS = "always";
    private static final String AUTO = "auto";

    /** The strength of a keep that is given up where it cannot be held (XSL 1.1, section 4.8). */
    private static final String WHERE_IT_FITS = "1";

    private boolean opening = true;
    private String waiting = AUTO;

    /** The next block begins a page, as {@code break-before} names it, unless the division ends. */
    void ask(String kind) {
        if (!kind.equals(AUTO) && !kind.startsWith("avoid")) {
            waiting = kind;
        }
    }

    /** Something stands on the page now. */
    void written() {
        opening = false;
    }

    /** The traits of a block that come from its place on the page. */
    void before(Style style, Measure around, Traits traits) {
        before(style, around, traits, ALWAYS);
    }

    /** The same of one that may be too high for a page, where it is parted if it is. */
    void beforeHigh(Style style, Measure around, Traits traits) {
        before(style, around, traits, WHERE_IT_FITS);
    }

    private void before(Style style, Measure around, Traits traits, String keep) {
        beforeDivisible(style, around, traits);
        if (style.word(Property.BREAK_INSIDE).startsWith("avoid")) {
            traits.set("keep-together.within-column", keep);
        }
    }

    /** The same of one that is too high to stay in one piece, whatever its style says. */
    void beforeDivisible(Style style, Measure around, Traits traits) {
        String before = style.word(Property.BREAK_BEFORE);
        if (before.startsWith("avoid")) {
            traits.set("keep-with-previous.within-column", ALWAYS);
        } else {
            ask(before);
        }
        if (!waiting.equals(AUTO) && !opening) {
            traits.set("break-before", page(waiting));
            opening = !waiting.equals("column");
        }
        waiting = AUTO;
        spaces(style, around, traits);
        if (style.word(Property.BREAK_AFTER).startsWith("avoid")) {
            traits.set("keep-with-next.within-column", ALWAYS);
        }
    }

    /** The break that a block asks for after it. */
    void after(Style style) {
        ask(style.word(Property.BREAK_AFTER));
    }

    private void spaces(Style style, Measure around, Traits traits) {
        Length before = style.length(Property.MARGIN_TOP, around.width());
        traits.setUnlessZero("space-before", before);
        if (opening && !before.equals(Length.ZERO)) {
            traits.set("space-before.conditionality", "retain");
        }
        Length after = style.length(Property.MARGIN_BOTTOM, around.width());
        traits.setUnlessZero("space-after", after);
        if (style.is(Property.COLUMN_SPAN, "all") && !after.equals(Length.ZERO)) {
            traits.set("space-after.conditionality", "retain"); // columns begin below it
        }
    }

    private static String page(String kind) {
        return switch (kind) {
            case "right", "recto" -> "odd-page";
            case "left", "verso" -> "even-page";
            case "column" -> "column";
            default -> "page";
        };
    }
}
