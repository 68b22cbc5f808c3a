package octavo.print.fo;

import java.util.Map;
import octavo.book.Picture;
import octavo.folio.Nearness;
import octavo.folio.PagePlan;
import octavo.markup.Cursor;
import octavo.markup.Galley;
import octavo.measure.PageSize;
import octavo.print.flow.Slips;
import octavo.print.flow.Whereabouts;
import octavo.style.PrintTheme;
import octavo.style.Style;
import octavo.style.value.Property;
import org.xml.sax.SAXException;

/**
 * What is at hand while one division is written: a compositor's stick.
 *
 * @param section the division's own element
 * @param area the smallest text area of its pages
 * @param openings of the blocks that are open
 * @param floats figures that may be moved
 * @param entryNumbers before the entries of a list
 * @param meanings of what is written, for those who hear it
 * @param features finds letters that a fount cannot set as the style asks
 */
record Stick(
        Fo fo,
        PrintTheme theme,
        Typography typography,
        Galley galley,
        Cursor section,
        Map<String, Picture> pictures,
        PagePlan plan,
        PageSize area,
        Whereabouts whereabouts,
        Breaks breaks,
        Counters counters,
        Features features,
        Openings openings,
        Floats floats,
        EntryNumbers entryNumbers,
        Meanings meanings) {

    /** The same on pages with another text area. */
    Stick on(PageSize other) {
        return with(typography, other);
    }

    /** The same for words that have room enough, so that none is divided. */
    Stick undivided() {
        return with(typography.undivided(), area);
    }

    private Stick with(Typography other, PageSize pages) {
        return new Stick(
                fo,
                theme,
                other,
                galley,
                section,
                pictures,
                plan,
                pages,
                whereabouts,
                breaks,
                counters,
                features,
                openings,
                floats,
                entryNumbers,
                meanings);
    }

    /** Where what is written is taken down, block by block. */
    Slips slips() {
        return whereabouts.slips();
    }

    /** The folio of the page that an id stands on; from now on the division depends on it. */
    String folio(String id) {
        whereabouts.ask(id);
        return plan.shown(id);
    }

    /** How near what bears an id is to the reference that stands here. */
    Nearness nearness(String id) {
        return plan.nearness(whereabouts.refer(id));
    }

    /** The style of an element in one of this style. */
    Style style(Cursor at, Style outer) {
        return theme.style(at, outer);
    }

    /**
     * Says which way a block is read that goes against the book: FOP asks what is around it where it finds nothing in its
     * text that goes from right to left, such as an empty passage.
     */
    void turn(Style style) throws SAXException {
        boolean mirrored =
                section.parent().flatMap(body -> body.attribute("dir")).isPresent();
        if (mirrored && style.is(Property.DIRECTION, "ltr")) {
            fo.empty("bidi-override", Traits.of("unicode-bidi", "embed").set("direction", "rtl"));
        }
    }

    /** Writes words of the manuscript. */
    void words(String words, Type type) throws SAXException {
        slips().words(words);
        openings.now().words(words, type);
    }

    /** Writes words that the manuscript does not have. */
    void added(String words, Type type) throws SAXException {
        slips().added(words);
        write(words, type);
    }

    /** Writes words of any kind. */
    void write(String words, Type type) throws SAXException {
        if (!words.isBlank()) {
            breaks.written();
        }
        new Runs(fo, features, section.element().place()).write(words, type);
    }

    /** The type of an element's words. */
    Type type(Cursor at, Style style) {
        return typography.type(style, at.language());
    }
}
