package octavo.press;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import octavo.Made;
import octavo.problem.Code;
import octavo.problem.Outcome;
import octavo.problem.Problem;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How far a plate reaches beyond its page, and what the file says of it; in points. */
class BleedTest {

    private static final String PLATE = "![](images/lamp.png){place=bleed alt=\"A lamp\"}\n";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "generic,           auto, 8.504, 8.504",
        "generic,           5mm,  14.173, 14.173",
        "generic,           1mm,  8.504, 8.504",
        "'generic, crop-marks: true', 5mm, 14.173, 14.173",
        "kdp,               auto, 9, 0",
        "ingram,            5mm,  9, 0",
    })
    void aPlateCoversThePageAndThePrintersBleed(String profile, String theme, double outside, double inside)
            throws IOException {
        byte[] pdf = book(theme).pdf("trim: 6x9in, profile: " + profile);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            int number = plate(document);
            PDPage page = document.getPage(number);
            boolean recto = number % 2 == 0;
            PDRectangle trim = page.getTrimBox();
            PDRectangle bleed = page.getBleedBox();
            PDRectangle drawn = PlacedPictures.on(page).getFirst();
            assertThat(bleed.getWidth() - trim.getWidth()).isCloseTo((float) (outside + inside), within(0.01f));
            assertThat(bleed.getHeight() - trim.getHeight()).isCloseTo((float) (2 * outside), within(0.01f));
            assertThat(trim.getLowerLeftX() - bleed.getLowerLeftX())
                    .isCloseTo((float) (recto ? inside : outside), within(0.01f));
            assertThat(drawn.getLowerLeftX()).isLessThan(bleed.getLowerLeftX() + 0.01f);
            assertThat(drawn.getLowerLeftY()).isLessThan(bleed.getLowerLeftY() + 0.01f);
            assertThat(drawn.getUpperRightX()).isGreaterThan(bleed.getUpperRightX() - 0.01f);
            assertThat(drawn.getUpperRightY()).isGreaterThan(bleed.getUpperRightY() - 0.01f);
            assertThat(drawn.getHeight()).as("no larger than it must be").isLessThan(bleed.getHeight() + 0.1f);
        }
    }

    @Test
    void aThemeThatBleedsFurtherThanThePrinterTrimsIsTold() throws IOException {
        Outcome<Made> made = book("5mm").build("trim: 6x9in, profile: lulu");
        List<Problem> told = made.problems().stream()
                .filter(problem -> problem.code() == Code.PRESS_BLEED)
                .toList();
        assertThat(told).hasSize(1);
        assertThat(told.getFirst().message())
                .isEqualTo("the theme's pages bleed by 5.0 mm; Lulu trims off 3.2 mm, and gets that");
        assertThat(told.getFirst().hint()).contains("bleed: auto", "Lulu help, article 64000255584", "lulu-2026.11");
    }

    @Test
    void whereNothingBleedsNothingIsAdded() throws IOException {
        byte[] pdf = new SmallBook(folder, 2)
                .with("styles/print.css", "@page { bleed: 5mm }")
                .pdf("trim: 6x9in");
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getPage(0).getMediaBox().getWidth()).isEqualTo(432);
        }
    }

    private SmallBook book(String bleed) throws IOException {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(60, 80, BufferedImage.TYPE_BYTE_GRAY), "png", png);
        return new SmallBook(folder, 2)
                .with("plate.md", "# Plate\n\nIt burns.\n\n" + PLATE)
                .with("images/lamp.png", png.toByteArray())
                .with("styles/print.css", "@page { bleed: " + bleed + " }");
    }

    private static int plate(PDDocument document) throws IOException {
        for (int number = 0; number < document.getNumberOfPages(); number++) {
            if (!PlacedPictures.on(document.getPage(number)).isEmpty()) {
                return number;
            }
        }
        throw new AssertionError("no page has a picture");
    }
}
