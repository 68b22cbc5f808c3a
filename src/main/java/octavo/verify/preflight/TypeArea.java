package octavo.verify.preflight;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;

/** Where words may stand on a page: away from the knife and out of the binding. */
final class TypeArea {

    /** In points: what a printer's eye does not see. */
    private static final double TOLERANCE = 0.5;

    /** How high letters are, of their size. */
    private static final float HIGH = 0.7f;

    private final int page;
    private final PDRectangle trim;
    private final double left;
    private final double right;
    private final double edge;
    private final boolean recto;
    private double insideLeast = Double.MAX_VALUE;
    private double edgeLeast = Double.MAX_VALUE;

    private TypeArea(int page, PDRectangle trim, double inside, double edge) {
        this.page = page;
        this.trim = trim;
        this.recto = page % 2 == 1;
        this.edge = edge;
        this.left = recto ? inside : edge;
        this.right = recto ? edge : inside;
    }

    /**
     * The area of a page.
     *
     * @param pages of the whole book
     */
    static TypeArea of(PDPage page, int number, int pages, PressRules rules) {
        double inside = rules.inside().apply(pages).pt() - TOLERANCE;
        return new TypeArea(number, page.getTrimBox(), inside, rules.edge().pt() - TOLERANCE);
    }

    /** What a letter stands for. */
    @FunctionalInterface
    interface Meaning {
        @Nullable
        String read() throws IOException;
    }

    /** Looks at one letter. */
    void look(Matrix matrix, Vector advance, Meaning meaning) throws IOException {
        Point2D from = matrix.transformPoint(0, 0);
        Point2D to = matrix.transformPoint(advance.getX(), HIGH);
        double west = Math.min(from.getX(), to.getX()) - trim.getLowerLeftX();
        double east = trim.getUpperRightX() - Math.max(from.getX(), to.getX());
        double south = Math.min(from.getY(), to.getY()) - trim.getLowerLeftY();
        double north = trim.getUpperRightY() - Math.max(from.getY(), to.getY());
        if (west >= left && east >= right && south >= edge && north >= edge) {
            return;
        }
        String letter = meaning.read();
        if (letter == null || letter.isBlank()) {
            return;
        }
        insideLeast = Math.min(insideLeast, recto ? west : east);
        edgeLeast = Math.min(edgeLeast, Math.min(recto ? east : west, Math.min(south, north)));
    }

    /** Tells which letter stands nearest to an edge that it should keep from. */
    void tell(Findings findings) {
        if (insideLeast < (recto ? left : right)) {
            findings.add(Fault.INSIDE, "words stand %s from the spine".formatted(mm(insideLeast)), page);
        }
        if (edgeLeast < edge) {
            findings.add(Fault.EDGE, "words stand %s from the trimmed edge".formatted(mm(edgeLeast)), page);
        }
    }

    private static String mm(double points) {
        return String.format(Locale.ROOT, "%.0f mm", Math.floor(points * 25.4 / 72));
    }
}
