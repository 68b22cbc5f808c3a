package octavo.verify.thumbnail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import octavo.verify.Check.Spot;
import octavo.verify.thumbnail.Spots.Sought;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.Test;

class SpotsTest {

    private static final int SIDE = 300;

    @Test
    void wordsAreFoundOnTheirPageOrSoonAfter() throws IOException {
        assertThat(find("was lit", 6, 1)).hasValueSatisfying(spot -> {
            assertThat(spot.page()).isEqualTo(2);
            assertThat(spot.top()).isCloseTo(100 - 100.0 * 207.5 / SIDE, within(1.0));
            assertThat(spot.height()).isCloseTo(100 * 10.0 / SIDE, within(0.1));
        });
        assertThat(find("was lit", 6, 3)).isEmpty();
    }

    @Test
    void withoutAPageOnlyAStretchIsSureEnough() throws IOException {
        assertThat(find("lamp", 4, 0)).isEmpty();
        assertThat(find("The lamp was *lit* at-five", 7, 0))
                .hasValueSatisfying(spot -> assertThat(spot.page()).isEqualTo(2));
    }

    @Test
    void headingIsFoundWhereItIsSetLargest() throws IOException {
        assertThat(find("# Of the keeping of lamps", 60, 0))
                .hasValueSatisfying(spot -> assertThat(spot.page()).isEqualTo(3));
    }

    @Test
    void onlyWhatIsMeantIsMarked() throws IOException {
        double lamp = find("lamp was lit", 4, 2).orElseThrow().width();
        double more = find("lamp was lit", 7, 2).orElseThrow().width();
        assertThat(lamp).isLessThan(0.7 * more);
    }

    @Test
    void whatIsNoPdfHasNoSpots() {
        assertThat(Spots.find(new byte[] {1}, List.of(new Sought("lamp", 4, 1))))
                .containsExactly(Optional.empty());
    }

    private static Optional<Spot> find(String words, int length, int page) throws IOException {
        return Spots.find(pdf(), List.of(new Sought(words, length, page))).getFirst();
    }

    private static byte[] pdf() throws IOException {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            page(document, 10, "Contents: Of the keeping of lamps 3");
            page(document, 10, "The lamp was lit at five, and so on");
            page(document, 18, "Of the keeping of lamps");
            document.save(out);
            return out.toByteArray();
        }
    }

    private static void page(PDDocument document, int size, String words) throws IOException {
        PDPage page = new PDPage(new PDRectangle(SIDE, SIDE));
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            content.beginText();
            content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), size);
            content.newLineAtOffset(20, 200);
            content.showText(words);
            content.endText();
        }
    }
}
