package octavo.press.pdfx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.pattern.PDAbstractPattern;
import org.apache.pdfbox.util.Matrix;

/**
 * Puts the gradients of a drawing where they belong: FOP draws what comes out of Batik to a finer scale than the page's,
 * and leaves that scale out of the matrices of patterns.
 */
final class Gradients {

    private Gradients() {}

    /**
     * Mends the patterns that a drawing paints with.
     *
     * @param matrix from the drawing's coordinates to the page's
     */
    static void mend(List<Object> drawing, Matrix matrix, PDResources resources) throws IOException {
        Coordinates coordinates = new Coordinates(matrix);
        Matrix forgotten = new Matrix();
        List<COSName> mended = new ArrayList<>();
        int first = 0;
        for (int at = 0; at < drawing.size(); at++) {
            if (!(drawing.get(at) instanceof Operator operator)) {
                continue;
            }
            List<Object> operands = drawing.subList(first, at);
            if (operator.getName().equals("cm") && isScale(Coordinates.matrix(operands))) {
                Matrix base = coordinates.matrix();
                forgotten = inverse(base).multiply(Coordinates.matrix(operands)).multiply(base);
            } else if (operator.getName().equalsIgnoreCase("scn")
                    && operands.getLast() instanceof COSName name
                    && !mended.contains(name)) {
                PDAbstractPattern pattern = resources.getPattern(name);
                pattern.setMatrix(pattern.getMatrix().multiply(forgotten).createAffineTransform());
                mended.add(name);
            }
            coordinates.follow(operator, operands);
            first = at + 1;
        }
    }

    /** Whether a matrix is the scale alone between a point and {@link Exposure#FINE}. */
    private static boolean isScale(Matrix matrix) {
        float scale = 72 / Exposure.FINE;
        return Math.abs(matrix.getScaleX() - scale) < 1e-4
                && Math.abs(matrix.getScaleY() - scale) < 1e-4
                && matrix.getTranslateX() == 0
                && matrix.getTranslateY() == 0;
    }

    private static Matrix inverse(Matrix matrix) {
        return new Matrix(Exposure.inverse(matrix.createAffineTransform()));
    }
}
