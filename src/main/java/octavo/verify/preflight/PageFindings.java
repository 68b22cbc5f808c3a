package octavo.verify.preflight;

import java.awt.geom.Rectangle2D;
import java.util.Optional;
import octavo.verify.Check.Spot;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** What is found on one page, at the spot that is looked at. */
final class PageFindings {

    private final Findings findings;
    private final int number;
    private final PDRectangle shown;
    private final boolean upright;
    private Spot spot;

    PageFindings(Findings findings, PDPage page, int number) {
        this.findings = findings;
        this.number = number;
        this.shown = page.getCropBox();
        this.upright = page.getRotation() == 0;
        this.spot = Spot.whole(number);
    }

    /** From now on this is looked at; in the page's own coordinates. */
    void at(Rectangle2D painted) {
        spot = upright ? onSheet(painted).orElse(Spot.whole(number)) : Spot.whole(number);
    }

    /** From now on the whole page is looked at. */
    void everywhere() {
        spot = Spot.whole(number);
    }

    void add(Fault fault, String message) {
        findings.add(fault, message, spot);
    }

    /** What is seen of it; nothing where it lies outside the sheet. */
    private Optional<Spot> onSheet(Rectangle2D painted) {
        double left = Math.max(painted.getMinX(), shown.getLowerLeftX());
        double right = Math.min(painted.getMaxX(), shown.getUpperRightX());
        double bottom = Math.max(painted.getMinY(), shown.getLowerLeftY());
        double top = Math.min(painted.getMaxY(), shown.getUpperRightY());
        return left > right || bottom > top
                ? Optional.empty()
                : Optional.of(new Spot(
                        number,
                        (left - shown.getLowerLeftX()) * 100 / shown.getWidth(),
                        (shown.getUpperRightY() - top) * 100 / shown.getHeight(),
                        (right - left) * 100 / shown.getWidth(),
                        (top - bottom) * 100 / shown.getHeight()));
    }
}
