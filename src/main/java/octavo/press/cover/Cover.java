package octavo.press.cover;

import java.awt.geom.Rectangle2D;
import java.util.Optional;
import octavo.plate.Area;

/**
 * A finished sheet.
 *
 * @param pdf one page
 * @param bars where the barcode lies on it, and what it says
 */
public record Cover(byte[] pdf, Optional<Bars> bars) {

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
