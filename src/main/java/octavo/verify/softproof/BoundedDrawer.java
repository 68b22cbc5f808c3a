package octavo.verify.softproof;

import java.io.IOException;
import java.util.List;
import octavo.verify.container.Patience;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;

/** Draws a page, and gives it up where it has no end. */
class BoundedDrawer extends PageDrawer {

    /** Pixels of the largest picture that is opened. */
    private static final long MOST_PIXELS = 400_000_000;

    private final Patience patience = new Patience();

    BoundedDrawer(PageDrawerParameters parameters) throws IOException {
        super(parameters);
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        patience.step();
        super.processOperator(operator, operands);
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

    @Override
    public void drawImage(PDImage picture) throws IOException {
        if ((long) picture.getWidth() * picture.getHeight() > MOST_PIXELS) {
            throw new Patience.Endless();
        }
        super.drawImage(picture);
    }
}
