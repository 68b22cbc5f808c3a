package octavo.press.pdfx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import octavo.press.SmallBook;
import octavo.problem.Code;
import octavo.problem.Problem;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a finished file is made of: inks, boxes, and what it says of itself. */
class PressFileTest {

    private static final String PICTURES = """
        # Pictures

        A [red word]{.red} and a [grey]{.grey} one.

        ![](images/clear.svg){alt=""}

        ![](images/plain.svg){alt=""}

        ![](images/alpha.png){alt="" width=50%}

        ![](images/photo.jpg){alt="" width=50%}

        ![](images/grey.png){alt="" width=50%}
        """;
    private static final String CLEAR = """
        <svg xmlns="http://www.w3.org/2000/svg" width="200" height="100" viewBox="0 0 200 100">
        <linearGradient id="g"><stop offset="0" stop-color="#f00"/><stop offset="1" stop-color="#00f"/></linearGradient>
        <filter id="f"><feGaussianBlur stdDeviation="3"/></filter>
        <rect width="200" height="50" fill="url(#g)"/><rect y="40" width="100" height="60" fill="#0a0" fill-opacity="0.5"/>
        <circle cx="150" cy="75" r="15" filter="url(#f)"/><g opacity="0.5"><circle cx="50" cy="80" r="15"/></g></svg>
        """;
    private static final String PLAIN = """
        <svg xmlns="http://www.w3.org/2000/svg" width="100" height="50" viewBox="0 0 100 50">
        <rect width="50" height="50" fill="#c33" stroke="#333"/><rect x="50" width="50" height="50"/></svg>
        """;

    private static byte[] pdf;

    @TempDir
    private static Path folder;

    @TempDir
    private Path other;

    @BeforeAll
    static void build() throws IOException {
        pdf = illustrated(folder).pdf("trim: 6x9in");
    }

    @Test
    void nothingIsPaintedInAScreensColours() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(operators(document)).contains("k", "Do").doesNotContain("rg", "RG", "sh", "gs", "scn", "BDC");
            assertThat(pictures(document)).hasSize(4).allSatisfy(picture -> {
                assertThat(picture.getColorSpace().getName()).isIn("DeviceGray", "DeviceCMYK");
                assertThat(picture.getCOSObject().containsKey(COSName.SMASK)).isFalse();
            });
            for (PDPage page : document.getPages()) {
                assertThat(page.getCOSObject().keySet())
                        .doesNotContain(COSName.ANNOTS, COSName.GROUP, COSName.getPDFName("CropBox"));
            }
        }
    }

    @Test
    void blackAndGreyWordsAreBlackInkAlone() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            StringBuilder content = new StringBuilder();
            for (PDPage page : document.getPages()) {
                content.append(new String(page.getContents().readAllBytes(), StandardCharsets.ISO_8859_1));
            }
            assertThat(content).contains("0 0 0 1 k\n").contains("0 0 0 0.6 k\n");
        }
    }

    @Test
    void aTransparentDrawingBecomesAPictureThatLooksTheSame() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDImageXObject drawing = pictures(document).stream()
                    .max((a, b) -> Integer.compare(a.getWidth(), b.getWidth()))
                    .orElseThrow();
            double inches = drawing.getWidth() / 600.0;
            BufferedImage drawn = drawing.getImage();
            assertThat(drawing.getHeight() / 300.0).isCloseTo(inches, within(0.01));
            assertThat(red(drawn, 0.02, 0.2)).isGreaterThan(180);
            assertThat(red(drawn, 0.98, 0.2)).isLessThan(100);
            assertThat(red(drawn, 0.75, 0.75)).as("a blurred circle").isLessThan(60);
            assertThat(red(drawn, 0.25, 0.8)).as("half black over half green").isBetween(40, 120);
            assertThat(red(drawn, 0.95, 0.95)).as("paper").isGreaterThan(245);
        }
    }

    @Test
    void theFileSaysWhatItIs() throws IOException {
        assertThat(new String(pdf, 0, 8, StandardCharsets.US_ASCII)).isEqualTo("%PDF-1.3");
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDDocumentInformation said = document.getDocumentInformation();
            assertThat(said.getCustomMetadataValue("GTS_PDFXVersion")).isEqualTo("PDF/X-1:2001");
            assertThat(said.getCustomMetadataValue("GTS_PDFXConformance")).isEqualTo("PDF/X-1a:2001");
            assertThat(said.getTrapped()).isEqualTo("False");
            assertThat(said.getModificationDate()).isEqualTo(said.getCreationDate());
            List<PDOutputIntent> intents = document.getDocumentCatalog().getOutputIntents();
            assertThat(intents).hasSize(1);
            assertThat(intents.getFirst().getOutputConditionIdentifier()).isEqualTo("CGATS TR 003");
            assertThat(intents.getFirst().getDestOutputIntent()).isNull();
        }
    }

    @Test
    void theSamePagesGiveTheSameBytes() throws IOException {
        assertThat(illustrated(other).pdf("trim: 6x9in")).isEqualTo(pdf);
    }

    @Test
    void marksShowTheKnifeWhereToCut() throws IOException {
        try (PDDocument document = Loader.loadPDF(new SmallBook(other, 2).pdf("trim: 6x9in, crop-marks: true"))) {
            PDPage page = document.getPage(0);
            assertThat(page.getMediaBox().getWidth()).isCloseTo(488.693f, within(0.01f));
            assertThat(page.getTrimBox().getLowerLeftX()).isCloseTo(28.346f, within(0.01f));
            BufferedImage sheet = new PDFRenderer(document).renderImageWithDPI(0, 144);
            assertThat(sheet.getRGB(20, sheet.getHeight() - 57) & 255)
                    .as("a mark")
                    .isLessThan(200);
        }
    }

    @Test
    void aPrinterWhoWantsNoMetadataGetsLittle() throws IOException {
        try (PDDocument document = Loader.loadPDF(new SmallBook(other, 24).pdf("trim: 6x9in, profile: kdp"))) {
            assertThat(document.getDocumentInformation().getAuthor()).isNull();
            assertThat(document.getDocumentCatalog().getCOSObject().keySet())
                    .doesNotContain(COSName.METADATA, COSName.OUTPUT_INTENTS, COSName.PAGE_LABELS);
        }
    }

    @Test
    void aPrintersOwnProfileIsPutIn() throws IOException {
        try (InputStream profile = Inks.class.getResourceAsStream("tr003.icc")) {
            byte[] own = new SmallBook(other, 2)
                    .with("press.icc", profile.readAllBytes())
                    .pdf("output-intent: press.icc");
            try (PDDocument document = Loader.loadPDF(own)) {
                PDOutputIntent intent =
                        document.getDocumentCatalog().getOutputIntents().getFirst();
                assertThat(intent.getOutputConditionIdentifier()).isEqualTo("Custom");
                assertThat(intent.getDestOutputIntent().getInt(COSName.N)).isEqualTo(4);
            }
        }
    }

    @Test
    void aProfileThatIsCutShortIsRefused() throws IOException {
        try (InputStream profile = Inks.class.getResourceAsStream("tr003.icc")) {
            List<Problem> problems = new SmallBook(other, 2)
                    .with("press.icc", profile.readNBytes(400))
                    .build("output-intent: press.icc")
                    .problems();
            assertThat(problems).extracting(Problem::code).containsExactly(Code.PRESS_INTENT);
        }
    }

    @Test
    void aFileThatIsNoProfileIsRefused() throws IOException {
        List<Problem> problems = new SmallBook(other, 2)
                .with("press.icc", "not a profile")
                .build("output-intent: press.icc")
                .problems();
        assertThat(problems).extracting(Problem::code).containsExactly(Code.PRESS_INTENT);
    }

    private static SmallBook illustrated(Path folder) throws IOException {
        BufferedImage alpha = new BufferedImage(300, 150, BufferedImage.TYPE_INT_ARGB);
        BufferedImage photo = new BufferedImage(300, 150, BufferedImage.TYPE_INT_RGB);
        BufferedImage grey = new BufferedImage(300, 150, BufferedImage.TYPE_BYTE_GRAY);
        for (int x = 0; x < 300; x++) {
            for (int y = 0; y < 150; y++) {
                int colour = x * 255 / 300 << 16 | y * 255 / 150 << 8 | 100;
                alpha.setRGB(x, y, y << 24 | colour);
                photo.setRGB(x, y, colour);
                grey.setRGB(x, y, x / 2 * 0x010101);
            }
        }
        return new SmallBook(folder, 1)
                .with("pictures.md", PICTURES)
                .with("styles/book.css", ".red { color: #c00 } .grey { color: #666 }")
                .with("images/clear.svg", CLEAR)
                .with("images/plain.svg", PLAIN)
                .with("images/alpha.png", written(alpha, "png"))
                .with("images/photo.jpg", written(photo, "jpg"))
                .with("images/grey.png", written(grey, "png"));
    }

    private static byte[] written(BufferedImage picture, String kind) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(picture, kind, out);
        return out.toByteArray();
    }

    private static List<String> operators(PDDocument document) throws IOException {
        List<String> operators = new ArrayList<>();
        for (PDPage page : document.getPages()) {
            for (Object token : new PDFStreamParser(page).parse()) {
                if (token instanceof Operator operator) {
                    operators.add(operator.getName());
                }
            }
        }
        return operators;
    }

    private static List<PDImageXObject> pictures(PDDocument document) throws IOException {
        List<PDImageXObject> pictures = new ArrayList<>();
        for (COSName name : document.getPage(0).getResources().getXObjectNames()) {
            pictures.add((PDImageXObject) document.getPage(0).getResources().getXObject(name));
        }
        return pictures;
    }

    private static int red(BufferedImage picture, double x, double y) {
        return picture.getRGB((int) (x * picture.getWidth()), (int) (y * picture.getHeight())) >> 16 & 255;
    }
}
