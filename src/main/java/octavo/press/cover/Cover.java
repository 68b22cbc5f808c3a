package octavo.press.cover;

import java.awt.geom.Rectangle2D;
import java.util.Optional;
import octavo.measure.Length;
import octavo.measure.PageSize;
import octavo.plate.Area;

/**
 * A finished sheet.
 *
 * @param pdf one page, its bleed around it
 * @param guides the same with lines that show where it is cut and folded, where the edition wants them
 * @param trim the cover spread out
 * @param edge of bleed, or of what is turned in, on each side of it
 * @param bars where the barcode lies on it, and what it says
 */
public record Cover(byte[] pdf, Optional<byte[]> guides, PageSize trim, Length edge, Optional<Bars> bars) {

    /** The same sheet as another file. */
    public Cover in(byte[] file) {
        return new Cover(file, guides, trim, edge, bars);
    }

    /**
     * A barcode to be scanned.
     *
     * @param area from the sheet's upper left corner
     * @param digits its thirteen, and behind a plus those of its add-on
     */
    public record Bars(Area area, String digits) {

        /** The area in points. */
        public Rectangle2D box() {
            return new Rectangle2D.Double(
                    area.left().pt(),
                    area.top().pt(),
                    area.width().pt(),
                    area.height().pt());
        }
    }
}
