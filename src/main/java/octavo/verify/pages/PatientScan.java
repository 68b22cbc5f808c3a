package octavo.verify.pages;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** Looks at all that a page paints, from anywhere, and gives it up where it has no end. */
public abstract class PatientScan extends PDFGraphicsStreamEngine {

    private final Patience patience;

    /**
     * @param patience with this page
     */
    protected PatientScan(PDPage page, Patience patience) {
        super(page);
        this.patience = patience;
    }

    /** Goes through the page. */
    protected final void scan() throws IOException {
        processPage(new UnpackedPage(getPage()));
    }

    /** The path that is drawn comes to a point, or is bent towards it; in points. */
    protected abstract void to(float x, float y);

    @Override
    public void moveTo(float x, float y) {
        to(x, y);
    }

    @Override
    public void lineTo(float x, float y) {
        to(x, y);
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x, float y) {
        to(x1, y1);
        to(x2, y2);
        to(x, y);
    }

    /** A rectangle ends where it begins (ISO 32000-1, table 59). */
    @Override
    public void appendRectangle(Point2D a, Point2D b, Point2D c, Point2D d) {
        for (Point2D corner : List.of(a, b, c, d, a)) {
            to((float) corner.getX(), (float) corner.getY());
        }
    }

    @Override
    public void closePath() {}

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        patience.step(operator);
        super.processOperator(operator, operands);
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector advance) throws IOException {
        patience.step();
        super.showGlyph(matrix, font, code, advance);
    }

    @Override
    public void saveGraphicsState() {
        patience.keep();
        super.saveGraphicsState();
    }

    @Override
    public void showForm(PDFormXObject drawing) throws IOException {
        patience.drawing();
        super.showForm(drawing);
    }

    @Override
    public void showTransparencyGroup(PDTransparencyGroup drawing) throws IOException {
        patience.drawing();
        super.showTransparencyGroup(drawing);
    }
}
