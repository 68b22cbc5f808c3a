package octavo.verify.preflight;

import java.awt.geom.Rectangle2D;
import java.util.Optional;
import java.util.function.Supplier;
import octavo.verify.Check.Spot;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** What is found on one page, at the spot that is looked at. */
final class PageFindings {

    private final Findings findings;
    private final int number;
    private final PDRectangle shown;
    private final boolean upright;
    private Supplier<Rectangle2D> seen;

    PageFindings(Findings findings, PDPage page, int number) {
        this.findings = findings;
        this.number = number;
        this.shown = page.getCropBox();
        this.upright = page.getRotation() == 0;
        this.seen = this::whole;
    }

    /** From now on this is looked at, in the page's own coordinates; asked for where anything is wrong with it. */
    void at(Supplier<Rectangle2D> painted) {
        seen = painted;
    }

    /** From now on the whole page is looked at. */
    void everywhere() {
        seen = this::whole;
    }

    void add(Fault fault, String message) {
        Optional<Spot> spot = upright ? onSheet(seen.get()) : Optional.empty();
        findings.add(fault, message, spot.orElse(Spot.whole(number)));
    }

    private Rectangle2D whole() {
        return new Rectangle2D.Float(shown.getLowerLeftX(), shown.getLowerLeftY(), shown.getWidth(), shown.getHeight());
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
