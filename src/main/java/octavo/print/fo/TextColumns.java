package octavo.print.fo;

import octavo.measure.Length;
import octavo.style.Style;
import octavo.style.value.Property;

/** How many columns of text stand on the pages of a division, and how far apart (CSS Multi-column Layout 1). */
record TextColumns(int count, Length gap) {

    /** Text across the page. */
    static final TextColumns ONE = new TextColumns(1, Length.ZERO);

    static TextColumns of(Style division) {
        int count = Math.max(1, (int) division.number(Property.COLUMN_COUNT));
        return new TextColumns(count, division.length(Property.COLUMN_GAP));
    }

    boolean several() {
        return count > 1;
    }

    /** The width of one of them on a page of this width. */
    Length width(Length page) {
        return page.minus(gap.times(count - 1)).times(1.0 / count);
    }
}
