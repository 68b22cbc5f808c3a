package octavo.verify.preflight;

import java.awt.geom.Rectangle2D;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** Whether what goes to the edge of a page goes on beyond it, as far as the page bleeds; in points. */
record Reach(PageFindings findings, PDRectangle trim, PDRectangle bleed) {

    /** What ends so near to the edge was meant to reach it. */
    private static final double NEAR = 0.75;

    static Reach of(PageFindings findings, PDPage page) {
        return new Reach(findings, page.getTrimBox(), page.getBleedBox());
    }

    void look(Rectangle2D picture) {
        double[] beyond = {
            trim.getLowerLeftX() - picture.getMinX(),
            picture.getMaxX() - trim.getUpperRightX(),
            trim.getLowerLeftY() - picture.getMinY(),
            picture.getMaxY() - trim.getUpperRightY()
        };
        double[] wanted = {
            trim.getLowerLeftX() - bleed.getLowerLeftX(),
            bleed.getUpperRightX() - trim.getUpperRightX(),
            trim.getLowerLeftY() - bleed.getLowerLeftY(),
            bleed.getUpperRightY() - trim.getUpperRightY()
        };
        boolean bleeds = false;
        boolean touches = false;
        boolean ends = false;
        for (int side = 0; side < wanted.length; side++) {
            bleeds |= wanted[side] > NEAR;
            touches |= beyond[side] > -NEAR;
            ends |= wanted[side] > NEAR && beyond[side] > -NEAR && beyond[side] < wanted[side] - NEAR;
        }
        if (ends) {
            findings.add(Fault.SHORT, "a picture that should bleed ends at the trimmed edge");
        } else if (touches && !bleeds) {
            findings.add(Fault.UNBLED, "a picture reaches the edge of a page without bleed");
        }
    }
}
