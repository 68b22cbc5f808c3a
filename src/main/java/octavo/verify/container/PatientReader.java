package octavo.verify.container;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.text.PDFTextStripper;

/** Reads the words of a PDF from anywhere, and gives it up where a page has no end, as a drawing has that holds itself twice. */
public class PatientReader extends PDFTextStripper {

    private final Patience patience = new Patience();

    @Override
    public void processPage(PDPage page) throws IOException {
        patience.page();
        super.processPage(new UnpackedPage(page));
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
}
