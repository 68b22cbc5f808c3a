package octavo.print.fo;

import octavo.measure.Length;
import octavo.style.Style;
import octavo.style.value.Property;
import org.xml.sax.SAXException;

/**
 * The caption of a table that may go on over pages: it stands in the table's head, so that it stands again on each, and
 * says there that the table is continued.
 */
final class Continued {

    /** The caption's attribute with what it says from the second page on, in the book's language. */
    private static final String WORDS = "data-continued";

    private static final String MARKER = "continued";

    private final Stick stick;
    private final Blocks blocks;
    private final Dressed caption;

    Continued(Stick stick, Dressed caption) {
        this.stick = stick;
        this.blocks = new Blocks(stick);
        this.caption = caption;
    }

    /** Whether a table's style lets its caption stand within: nothing of its box may show around it. */
    static boolean possible(Style table) {
        return table.is(Property.BORDER_COLLAPSE, "collapse")
                && table.colour(Property.BACKGROUND_COLOR).isEmpty();
    }

    /** What every row but the first says to the caption above it. */
    String words() {
        return caption.at().attribute(WORDS).orElse("");
    }

    /** Marks a row with what the caption says where this row is the first below it. */
    static void mark(Fo fo, String words) throws SAXException {
        fo.open("marker", Traits.of("marker-class-name", MARKER));
        fo.open("inline").words(words.isEmpty() ? "" : "\u00A0" + words).close();
        fo.close();
    }

    /** Writes the caption as the first row of its table's head, outside the table's border. */
    void rows(int columns, Measure measure) throws SAXException {
        open(columns);
        Style style = caption.style();
        Traits traits = Traits.none();
        stick.breaks().before(style, measure, traits);
        Measure inner = Box.across(style, measure, traits);
        Type type = stick.type(caption.at(), style);
        blocks.open(caption.at(), type, inner, traits);
        new Generated(stick).before(caption.at(), style);
        new Nodes(stick).in(caption.at(), type, inner);
        new Generated(stick).after(caption.at(), style);
        blocks.close(caption.at());
        stick.fo().close().close();
        Length width = Length.pt(Gauge.room(stick, caption.at(), style).most());
        Length free = inner.width().minus(width);
        if (free.compareTo(Gauge.width(words(), type).plus(type.style().length(Property.FONT_SIZE))) > 0) {
            open(columns);
            goesOn(type, inner.within(width, Length.ZERO));
            stick.fo().close().close();
        }
    }

    /**
     * The words that only further pages have, behind the caption in a row of no height: FOP draws a cell with such words
     * after the rest of the table, and the caption is to be read before it.
     */
    private void goesOn(Type type, Measure behind) throws SAXException {
        Style style = type.style();
        Traits block =
                behind.indent(Traits.none()).set("text-indent", Length.ZERO).inherit(type.traits());
        stick.fo()
                .open("block", block.but("line-height", Length.ZERO.toString()).but("text-align", "start"));
        Length up = style.length(Property.PADDING_BOTTOM)
                .plus(style.length(Property.MARGIN_BOTTOM))
                .plus(style.lineHeight().times(0.5));
        stick.fo().open("inline", Traits.of("baseline-shift", up.toString()));
        Traits retrieved = Traits.of("retrieve-class-name", MARKER)
                .set("retrieve-position-within-table", "first-starting")
                .set("retrieve-boundary-within-table", "table-fragment");
        stick.fo().empty("retrieve-table-marker", retrieved);
        stick.fo().close().close();
    }

    private void open(int columns) throws SAXException {
        Traits hidden = Traits.of("number-columns-spanned", String.valueOf(columns))
                .set("border-before-style", "hidden")
                .set("border-start-style", "hidden")
                .set("border-end-style", "hidden");
        stick.fo().open("table-row", Traits.of("keep-with-next.within-column", "always"));
        stick.fo().open("table-cell", hidden);
    }
}
