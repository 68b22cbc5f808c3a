package octavo.press;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.DrawObject;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.contentstream.operator.state.Concatenate;
import org.apache.pdfbox.contentstream.operator.state.Restore;
import org.apache.pdfbox.contentstream.operator.state.Save;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** Where the pictures of a page lie, by the operators of its stream; in points from the corner of the sheet. */
final class PlacedPictures extends PDFStreamEngine {

    private final List<PDRectangle> boxes = new ArrayList<>();

    private PlacedPictures() {
        addOperator(new Concatenate(this));
        addOperator(new Save(this));
        addOperator(new Restore(this));
        addOperator(new DrawObject(this));
    }

    static List<PDRectangle> on(PDPage page) throws IOException {
        PlacedPictures placed = new PlacedPictures();
        placed.processPage(page);
        return placed.boxes;
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        if (operator.getName().equals(OperatorName.DRAW_OBJECT)) {
            Rectangle2D box = getGraphicsState()
                    .getCurrentTransformationMatrix()
                    .createAffineTransform()
                    .createTransformedShape(new Rectangle2D.Double(0, 0, 1, 1))
                    .getBounds2D();
            boxes.add(new PDRectangle(
                    (float) box.getX(), (float) box.getY(), (float) box.getWidth(), (float) box.getHeight()));
        } else {
            super.processOperator(operator, operands);
        }
    }
}
