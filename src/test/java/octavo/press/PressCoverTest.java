package octavo.press;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import octavo.Made;
import octavo.finishing.Companion;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of a cover on its way to the printer. */
class PressCoverTest {

    @TempDir
    private Path folder;

    @Test
    void itIsTheSameKindOfFileAsThePages() throws IOException {
        Made made = new SmallBook(folder, 40)
                .build("profile: lulu, trim: 6x9in")
                .value()
                .orElseThrow();
        Companion cover = made.companions().stream()
                .filter(file -> file.file().endsWith("-print-cover.pdf"))
                .findFirst()
                .orElseThrow();
        try (PDDocument pdf = Loader.loadPDF(cover.bytes())) {
            assertThat(pdf.getVersion()).isEqualTo(1.3f);
            assertThat(pdf.getDocumentInformation().getCustomMetadataValue("GTS_PDFXConformance"))
                    .isEqualTo("PDF/X-1a:2001");
            PDPage page = pdf.getPage(0);
            assertThat(page.getTrimBox().getLowerLeftX()).isCloseTo(9, within(0.01f));
            assertThat(page.getBleedBox().getWidth() - page.getTrimBox().getWidth())
                    .isCloseTo(18, within(0.01f));
            assertThat(Colours.in(pdf)).isSubsetOf("DeviceCMYK", "DeviceGray");
        }
    }

    /** Drafts among them, which say so where they are cut off. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "profile: lulu, trim: 6x9in",
                "profile: ingram, binding: jacket, trim: 6x9in",
                "profile: kdp, trim: 5x8in",
                "binding: case, cover: {guides: true}"
            })
    void itGoesThroughThePreflightAndItsBarcodeIsScanned(String edition) throws IOException {
        Made made = new SmallBook(folder, 40).build(edition).value().orElseThrow();
        assertThat(made.editions().getFirst().checks())
                .filteredOn(check -> List.of("barcode", "cover").contains(check.name()))
                .hasSize(2)
                .allMatch(check -> check.problems().isEmpty());
    }
}
