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

    /** How far crop marks stand from the trimmed edge, unless the bleed needs that room. */
    private static final Length OFF = Length.mm(4);

    /** From there to the edge of the sheet. */
    private static final Length MARK = Length.mm(6);

    /** From the bleed to the marks beside it. */
    private static final Length GAP = Length.mm(0.5);

    /** The part of the sheet that is drawn on, its corner at zero (MediaBox). */
    PDRectangle media(boolean recto) {
        PDRectangle trimmed = trimmed(recto);
        Length right = marks ? margin() : right(recto);
        Length top = marks ? margin() : bleed.top();
        return box(0, 0, trimmed.getUpperRightX() + right.pt(), trimmed.getUpperRightY() + top.pt());
    }

    /** The page as the reader gets it (TrimBox). */
    PDRectangle trimmed(boolean recto) {
        double x = (marks ? margin() : left(recto)).pt();
        double y = (marks ? margin() : bleed.bottom()).pt();
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

    /** From the trimmed edge to the marks. */
    Length off() {
        Length clear = bleed.widest().plus(GAP);
        return clear.compareTo(OFF) > 0 ? clear : OFF;
    }

    private Length margin() {
        return off().plus(MARK);
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
