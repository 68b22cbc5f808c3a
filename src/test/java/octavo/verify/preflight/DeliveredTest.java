package octavo.verify.preflight;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeliveredTest {

    /** Of a page of 300 by 400 points. */
    @ParameterizedTest
    @CsvSource({"318, 418, true", "318, 400, true", "300, 418, true", "300.5, 400.5, false", "300, 400, false"})
    void whatIsPrintedBeyondAnyEdgeBleeds(float width, float height, boolean bleeds) throws IOException {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(new PDRectangle(400, 500));
            page.setBleedBox(new PDRectangle(0, 0, width, height));
            page.setTrimBox(new PDRectangle(0, 0, 300, 400));
            document.addPage(page);
            PDPage plain = new PDPage(new PDRectangle(400, 500));
            plain.setTrimBox(new PDRectangle(0, 0, 300, 400));
            plain.getCOSObject().removeItem(COSName.BLEED_BOX);
            document.addPage(plain);
            document.save(pdf);
        }
        assertThat(Delivered.of(pdf.toByteArray()).orElseThrow().bleeds()).isEqualTo(bleeds);
    }
}
