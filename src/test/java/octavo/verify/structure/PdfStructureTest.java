package octavo.verify.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import octavo.problem.Problem;
import octavo.verify.softproof.BrokenPdf;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.junit.jupiter.api.Test;

class PdfStructureTest {

    @Test
    void aFontInTheFileIsCarriedThoughPdfboxCannotReadIt() {
        assertThat(PdfStructure.check("a.pdf", BrokenPdf.unreadableFont()).problems())
                .isEmpty();
    }

    @Test
    void drawingThatHoldsItselfIsLookedAtOnce() throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDFormXObject form = new PDFormXObject(document);
            PDResources inner = new PDResources();
            inner.put(COSName.getPDFName("Own"), form);
            inner.put(COSName.getPDFName("F1"), new PDType1Font(FontName.HELVETICA));
            form.setResources(inner);
            PDPage page = new PDPage();
            page.setResources(new PDResources());
            page.getResources().put(COSName.getPDFName("Form"), form);
            document.addPage(page);
            ByteArrayOutputStream pdf = new ByteArrayOutputStream();
            document.save(pdf);
            assertThat(PdfStructure.check("lamp.pdf", pdf.toByteArray()).problems())
                    .extracting(Problem::message)
                    .containsExactly("the font \"Helvetica\" is not embedded; page 1 is the first that needs it");
        }
    }

    @Test
    void fileThatIsNoPdfIsToldAndNothingIsThrown() {
        assertThat(PdfStructure.check("lamp.pdf", "%PDF-1.7\nnothing\n%%EOF".getBytes(StandardCharsets.US_ASCII))
                        .problems())
                .extracting(Problem::message)
                .singleElement()
                .asString()
                .startsWith("the file cannot be opened");
    }
}
