package octavo.verify.preflight;

import java.util.Locale;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.util.Matrix;

/**
 * How fine pictures and lines are.
 *
 * @param ppi the least pixels of a picture to the inch; twice as many where they are black or white
 */
record Lineation(PageFindings findings, int ppi) {

    /** In points; a press drops what is thinner. */
    private static final float THINNEST = 0.25f;

    void picture(PDImage picture, Matrix matrix) {
        double across = picture.getWidth() * 72 / Math.hypot(matrix.getScaleX(), matrix.getShearY());
        double down = picture.getHeight() * 72 / Math.hypot(matrix.getShearX(), matrix.getScaleY());
        long found = Math.round(Math.min(across, down));
        int wanted = picture.getBitsPerComponent() == 1 || picture.isStencil() ? 2 * ppi : ppi;
        if (found < wanted * 0.99) {
            findings.add(
                    Fault.COARSE,
                    "a picture has %d pixels to the inch where %d are asked for".formatted(found, wanted));
        }
    }

    void stroke(PDGraphicsState state) {
        double width = width(state);
        if (width < THINNEST * 0.98) {
            findings.add(Fault.THIN, String.format(Locale.ROOT, "a line is only %.2f pt thick", width));
        }
    }

    /** How thick lines are drawn, in points. */
    static double width(PDGraphicsState state) {
        double scale = Math.sqrt(Math.abs(
                state.getCurrentTransformationMatrix().createAffineTransform().getDeterminant()));
        return state.getLineWidth() * scale;
    }
}
