package octavo.verify.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import octavo.verify.softproof.BrokenPdf;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;

class PatientReaderTest {

    @Test
    void aPageOfLettersWithoutEndIsGivenUp() throws IOException {
        try (PDDocument few = Loader.loadPDF(BrokenPdf.letters(1000));
                PDDocument many = Loader.loadPDF(BrokenPdf.letters(400_001))) {
            assertThat(new PatientReader().getText(few)).contains("mmmm");
            PatientReader reader = new PatientReader();
            assertThatThrownBy(() -> reader.getText(many)).isInstanceOf(Patience.Endless.class);
        }
    }
}
