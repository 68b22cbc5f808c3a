package octavo.print.fo;

import java.util.Map;
import java.util.Optional;
import octavo.book.Picture;
import octavo.markup.Cursor;
import octavo.measure.Length;
import octavo.print.shop.Pictures;
import octavo.style.Style;
import octavo.style.value.Property;
import org.xml.sax.SAXException;

/** Writes pictures, each as large as it is, as its author wants it, or as the page lets it be. */
final class Figures {

    private static final String WIDTH = "data-width";

    /** Pixels to the inch of a picture that does not say, as in CSS. */
    private static final int PPI = 96;

    /** The part of an em that a letter takes on average, to guess a caption's lines. */
    private static final double LETTER = 0.45;

    /** How much of the page's width a picture takes at most that stands in a table. */
    private static final double OF_TABLE = 0.3;

    private final Stick stick;

    Figures(Stick stick) {
        this.stick = stick;
    }

    /** A picture between lines, or to the edges of its page. */
    void alone(Cursor at, Style style, Measure measure) throws SAXException {
        Picture picture = stick.pictures().get(at.attribute("src").orElse(""));
        if (stick.floats().bleeds() && picture != null) {
            Length caption = followed(at) ? besides(at, style, measure) : Length.ZERO;
            new Plate(stick).fill(at.attribute("src").orElse(""), picture, caption);
            return;
        }
        Traits traits = Traits.none()
                .inherit(Map.of("line-height", "1pt", "font-size", "1pt", "line-stacking-strategy", "max-height"))
                .set("text-indent", Length.ZERO)
                .set("keep-with-next.within-column", followed(at) ? "always" : "auto")
                .set("keep-with-previous.within-column", at.position() > 1 ? "always" : "auto");
        stick.fo().open("block", measure.indent(traits));
        graphic(at, style, measure, stick.area().height().minus(besides(at, style, measure)));
        stick.fo().close();
    }

    /** A picture in a line. */
    void inLine(Cursor at, Style style, Measure measure) throws SAXException {
        graphic(at, style, measure, stick.area().height());
    }

    private void graphic(Cursor at, Style style, Measure measure, Length room) throws SAXException {
        String source = at.attribute("src").orElse("");
        Picture picture = stick.pictures().get(source);
        if (picture == null) {
            return;
        }
        stick.breaks().written();
        stick.slips().picture();
        Length width = width(at, style, measure, picture);
        Length height = width.times((double) picture.height() / picture.width());
        Length most = style.extent(Property.MAX_HEIGHT)
                .map(extent -> extent.of(stick.area().height()))
                .filter(length -> length.compareTo(room) < 0)
                .orElse(room);
        Length set = height.compareTo(most) > 0 ? width.times(most.pt() / height.pt()) : width;
        Traits traits = Traits.of("src", Pictures.address(source))
                .role(stick.meanings().block(at, style))
                .set("content-width", set)
                .set("content-height", set.times((double) picture.height() / picture.width()))
                .set("scaling", "non-uniform");
        stick.fo().empty("external-graphic", traits);
    }

    /** How wide a picture in a cell of a table would like to be: as wide as it is, and at most a part of the page. */
    Length wanted(Cursor at, Style style) {
        Picture picture = stick.pictures().get(at.attribute("src").orElse(""));
        Length most = stick.area().width().times(OF_TABLE);
        return picture == null ? Length.ZERO : width(at, style, Measure.of(most), picture);
    }

    private static Length width(Cursor at, Style style, Measure measure, Picture picture) {
        Length whole = measure.width();
        Optional<Length> share = at.attribute(WIDTH)
                .or(() -> at.parent().flatMap(parent -> parent.attribute(WIDTH)))
                .flatMap(Figures::hundredths)
                .map(whole::times);
        Length wanted = share.or(() -> style.extent(Property.WIDTH).map(extent -> extent.of(whole)))
                .orElseGet(() -> natural(picture));
        Length most =
                style.extent(Property.MAX_WIDTH).map(extent -> extent.of(whole)).orElse(whole);
        Length limit = most.compareTo(whole) < 0 ? most : whole;
        return wanted.compareTo(limit) > 0 ? limit : wanted;
    }

    private static Optional<Double> hundredths(String written) {
        String number = written.replace("%", "").strip();
        return number.matches("\\d{1,3}") ? Optional.of(Integer.parseInt(number, 10) / 100.0) : Optional.empty();
    }

    private static Length natural(Picture picture) {
        boolean says = picture.ppi() > 0 && picture.format() != Picture.Format.SVG;
        return Length.in((double) picture.width() / (says ? picture.ppi() : PPI));
    }

    /** About how much of the page the rest of a figure needs: its caption's lines and the space around them. */
    private Length besides(Cursor at, Style style, Measure measure) {
        Length line = style.lineHeight();
        int letters =
                at.parent().map(figure -> figure.element().words().length()).orElse(0);
        double perLine =
                measure.width().pt() / (style.length(Property.FONT_SIZE).pt() * LETTER);
        return line.times(letters == 0 ? 1 : 3 + Math.ceil(letters / perLine));
    }

    private static boolean followed(Cursor at) {
        return at.position() < at.siblings();
    }
}
