package octavo.press.pdfx;

import java.util.Locale;
import octavo.measure.Length;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** Hairlines that show the knife where to cut, outside the bleed; in black alone. */
final class CropMarks {

    private static final Length LONG = Length.mm(5);

    private CropMarks() {}

    /**
     * What draws them.
     *
     * @param off how far they stand from the trimmed edges
     */
    static String around(PDRectangle trim, Length off) {
        StringBuilder marks = new StringBuilder("q\n0 0 0 1 K\n0.25 w\n[] 0 d\n");
        float left = trim.getLowerLeftX();
        float right = trim.getUpperRightX();
        float bottom = trim.getLowerLeftY();
        float top = trim.getUpperRightY();
        for (float y : new float[] {bottom, top}) {
            line(marks, left - off.pt(), y, left - off.plus(LONG).pt(), y);
            line(marks, right + off.pt(), y, right + off.plus(LONG).pt(), y);
        }
        for (float x : new float[] {left, right}) {
            line(marks, x, bottom - off.pt(), x, bottom - off.plus(LONG).pt());
            line(marks, x, top + off.pt(), x, top + off.plus(LONG).pt());
        }
        return marks.append("Q\n").toString();
    }

    private static void line(StringBuilder marks, double fromX, double fromY, double toX, double toY) {
        marks.append(String.format(Locale.ROOT, "%.3f %.3f m %.3f %.3f l S\n", fromX, fromY, toX, toY));
    }
}
