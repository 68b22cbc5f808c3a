package octavo.press.barcode;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import octavo.book.Edition;
import octavo.book.Isbn;
import octavo.measure.Length;
import octavo.measure.PageSize;
import octavo.plate.Area;
import uk.org.okapibarcode.backend.Ean;
import uk.org.okapibarcode.graphics.Rectangle;

/**
 * An ISBN as EAN-13, with or without an add-on of five digits (ISO/IEC 15420; GS1 General Specifications, sections 5.2 and
 * 5.2.6.6). Nothing of it is ever cut off.
 *
 * @param addOn its five digits, or empty
 * @param magnification 1 being full size, where the narrowest bar is 0.33 mm wide
 * @param bars from left to right, those of the add-on last; places count from the upper left corner of the box
 * @param size of the white box that must be left around the bars, the quiet zones and the lines of digits being in it
 */
public record Barcode(Isbn isbn, String addOn, double magnification, List<Area> bars, PageSize size) {

    /** Widths of a narrowest bar at 100 %, in mm. */
    private static final double MODULE = 0.33;

    /** In modules, as the rest of these: left of the first bar, right of the last, right of an add-on. */
    static final int QUIET_LEFT = 11;

    static final int QUIET_RIGHT = 7;
    static final int QUIET_ADD_ON = 5;

    /** As large as the box that printers leave for it allows with an add-on beside it. */
    private static final int USUAL = 90;

    /** Bars of a symbol, and between a symbol and its add-on. */
    static final int SYMBOL = 95;

    static final int GAP = 9;

    /** How high bars are, how much longer the guards are, and how high an add-on's bars are. */
    private static final double HEIGHT = 22.85 / MODULE;

    private static final double GUARDS = 5;
    private static final double ADD_ON_HEIGHT = 21.9 / MODULE;

    /** Room for the line above the bars and for the digits below them. */
    static final double HEADING = 11;

    private static final double FOOT = 11;

    public Barcode {
        bars = List.copyOf(bars);
    }

    /**
     * Draws a barcode.
     *
     * @param magnification from 0.8 to 2, 1 being full size
     */
    public static Barcode of(Isbn isbn, Optional<PriceCode> price, double magnification) {
        if (magnification < 0.8 || magnification > 2) {
            throw new IllegalArgumentException("an EAN-13 may be printed at 80 to 200 %");
        }
        String addOn = price.map(PriceCode::digits).orElse("");
        List<Area> bars = new ArrayList<>();
        for (Rectangle bar : symbol(isbn, addOn).getRectangles()) {
            bars.add(bar(bar, magnification));
        }
        double width = QUIET_LEFT + SYMBOL + (addOn.isEmpty() ? QUIET_RIGHT : GAP + 47 + QUIET_ADD_ON);
        PageSize size = new PageSize(at(width, magnification), at(HEADING + HEIGHT + FOOT, magnification));
        return new Barcode(isbn, addOn, magnification, bars, size);
    }

    /**
     * That of an edition, as large as it wants it; empty where it has no number, or wants none.
     *
     * @see PriceCode#of(Edition)
     */
    public static Optional<Barcode> of(Edition edition) {
        double size = edition.cover().barcode().orElse(USUAL) / 100.0;
        return edition.isbn().filter(_ -> size > 0).map(isbn -> of(isbn, PriceCode.of(edition), size));
    }

    /** What a till reads: thirteen digits, and behind a plus those of the add-on. */
    public String says() {
        return isbn.digits() + (addOn.isEmpty() ? "" : "+" + addOn);
    }

    /** The library takes the digits without the last, fills up what is too short, and works the last one out. */
    private static Ean symbol(Isbn isbn, String addOn) {
        Ean symbol = new Ean(Ean.Mode.EAN13);
        String twelve = isbn.digits().substring(0, 12);
        symbol.setContent(addOn.isEmpty() ? twelve : twelve + "+" + addOn);
        if (!symbol.getHumanReadableText().startsWith(isbn.digits())) {
            throw new IllegalStateException(
                    "the bars of %s would say %s".formatted(isbn.digits(), symbol.getHumanReadableText()));
        }
        return symbol;
    }

    /** A bar of the library's, whose unit is the module; the heights are ours. */
    private static Area bar(Rectangle bar, double magnification) {
        boolean added = bar.x >= SYMBOL;
        boolean guard = !added && bar.height > 40;
        double foot = HEADING + HEIGHT + (added || guard ? GUARDS : 0);
        double height = added ? ADD_ON_HEIGHT : HEIGHT + (guard ? GUARDS : 0);
        Length left = at(QUIET_LEFT + bar.x, magnification);
        Length right = at(QUIET_LEFT + bar.x + bar.width, magnification);
        Length top = at(foot - height, magnification);
        return new Area(left, top, right.minus(left), at(foot, magnification).minus(top));
    }

    /** The foot of the bars that are no guards. */
    Length foot() {
        return at(HEADING + HEIGHT);
    }

    /** The top of the add-on's bars. */
    Length addOnTop() {
        return at(HEADING + HEIGHT + GUARDS - ADD_ON_HEIGHT);
    }

    /** So many modules. */
    Length at(double modules) {
        return at(modules, magnification);
    }

    private static Length at(double modules, double magnification) {
        return Length.mm(modules * MODULE * magnification);
    }
}
