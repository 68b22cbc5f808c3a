package octavo.print.fo;

import java.util.Map;
import octavo.book.Picture;
import octavo.measure.Length;
import octavo.print.shop.Pictures;
import octavo.style.PageStyle;
import octavo.style.Side;
import org.xml.sax.SAXException;

/** Writes a picture that fills its page, to the edges and beyond. */
final class Plate {

    /** What the line under a picture takes. */
    private static final Length ROOM = Length.pt(2);

    private final Stick stick;

    Plate(Stick stick) {
        this.stick = stick;
    }

    /**
     * Fills the page, or all of it above a caption; what of the picture is too much for that is cut off evenly.
     *
     * @param caption the height that is left to it, or zero
     */
    void fill(String source, Picture picture, Length caption) throws SAXException {
        PageStyle page = stick.theme().page("", Side.RIGHT, false, false);
        Length bleed = stick.theme().bleed();
        Length width = page.size().width().plus(bleed).plus(bleed);
        boolean whole = caption.equals(Length.ZERO);
        Length height = whole
                ? page.size().height().plus(bleed).plus(bleed)
                : page.size().height().minus(page.bottom()).minus(caption).plus(bleed);
        double scale = Math.max(width.pt() / picture.width(), height.pt() / picture.height());
        Length wide = Length.pt(picture.width() * scale);
        Length high = Length.pt(picture.height() * scale);
        Traits frame = box("fixed", Length.ZERO.minus(bleed), Length.ZERO.minus(bleed), width, height)
                .set("overflow", "hidden");
        Length left = width.minus(wide).times(0.5);
        Length top = height.minus(high).times(0.5);
        stick.breaks().written();
        stick.fo().open("block-container", frame.inherit(Map.of("line-height", "1pt", "font-size", "1pt")));
        stick.fo().open("block-container", box("absolute", left, top, wide, high.plus(ROOM)));
        Traits block = Traits.of("text-indent", Length.ZERO.toString())
                .set("start-indent", Length.ZERO)
                .set("end-indent", Length.ZERO)
                .inherit(Map.of("line-stacking-strategy", "max-height", "text-align", "start"));
        Traits graphic = Traits.of("src", Pictures.address(source))
                .set("content-width", wide)
                .set("content-height", high)
                .set("scaling", "non-uniform");
        stick.fo().open("block", block).empty("external-graphic", graphic).close();
        stick.fo().close().close();
    }

    private static Traits box(String position, Length left, Length top, Length width, Length height) {
        return Traits.of("absolute-position", position)
                .set("left", left)
                .set("top", top)
                .set("width", width)
                .set("height", height);
    }
}
