package octavo.press.pdfx;

import octavo.measure.Length;
import octavo.measure.PageSize;
import octavo.press.profile.Profile.Bleed;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * What each page is printed on.
 *
 * @param bleed beyond the trimmed edges; zero where nothing bleeds
 * @param marks whether crop marks stand around the page
 */
public record Sheet(PageSize trim, Bleed bleed, boolean marks) {

    /** From the trimmed edge to the edge of a sheet with marks. */
    private static final Length MARGIN = Length.mm(10);

    /** The part of the sheet that is drawn on, its corner at zero (MediaBox). */
    PDRectangle media(boolean recto) {
        PDRectangle trimmed = trimmed(recto);
        Length right = marks ? MARGIN : right(recto);
        Length top = marks ? MARGIN : bleed.top();
        return box(0, 0, trimmed.getUpperRightX() + right.pt(), trimmed.getUpperRightY() + top.pt());
    }

    /** The page as the reader gets it (TrimBox). */
    PDRectangle trimmed(boolean recto) {
        double x = (marks ? MARGIN : left(recto)).pt();
        double y = (marks ? MARGIN : bleed.bottom()).pt();
        return box(x, y, x + trim.width().pt(), y + trim.height().pt());
    }

    /** The page with what is cut off it (BleedBox). */
    PDRectangle bled(boolean recto) {
        PDRectangle trimmed = trimmed(recto);
        return box(
                trimmed.getLowerLeftX() - left(recto).pt(),
                trimmed.getLowerLeftY() - bleed.bottom().pt(),
                trimmed.getUpperRightX() + right(recto).pt(),
                trimmed.getUpperRightY() + bleed.top().pt());
    }

    private Length left(boolean recto) {
        return recto ? bleed.inside() : bleed.outside();
    }

    private Length right(boolean recto) {
        return recto ? bleed.outside() : bleed.inside();
    }

    private static PDRectangle box(double left, double bottom, double right, double top) {
        return new PDRectangle(exact(left), exact(bottom), exact(right - left), exact(top - bottom));
    }

    private static float exact(double points) {
        return Math.round(points * 1000) / 1000f;
    }
}
