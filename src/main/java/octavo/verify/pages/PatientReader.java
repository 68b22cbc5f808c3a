package octavo.verify.pages;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** Reads the words of a PDF from anywhere, and gives it up where a page has no end, as a drawing has that holds itself twice. */
public class PatientReader extends PDFTextStripper {

    /** Letters of a page, each of which is kept until its end; the fullest sheet has a tenth of it. */
    private static final int LETTERS = 400_000;

    private Patience patience = Patience.with(0);
    private int letters;

    @Override
    protected void startDocument(PDDocument document) throws IOException {
        patience = Patience.with(document);
        super.startDocument(document);
    }

    @Override
    public void processPage(PDPage page) throws IOException {
        patience.page();
        letters = 0;
        super.processPage(new UnpackedPage(page));
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        patience.step(operator);
        super.processOperator(operator, operands);
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector advance) throws IOException {
        patience.step();
        if (++letters > LETTERS) {
            throw new Patience.Endless();
        }
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
