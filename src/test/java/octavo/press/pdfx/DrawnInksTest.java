package octavo.press.pdfx;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.Raster;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import octavo.press.SmallBook;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Inks that drawings and style sheets ask for, read from the operators of the finished file. */
class DrawnInksTest {

    private static final Pattern PAINT = Pattern.compile("(?m)^([\\d. ]+ (?:k|K|g|G|rg|RG))$");

    private static final String SVG =
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"200\" height=\"100\" viewBox=\"0 0 200 100\">%s</svg>";

    private static final String SOLID = """
        <style>.leaf { fill: device-cmyk(0.5 0 1 0) } .edge { fill: none; stroke: #000 }</style>
        <rect width="20" height="20" fill="device-cmyk(0, 0.9, 0.8, 0.1)"/>
        <rect x="30" width="20" height="20" fill="#d00 device-cmyk(0, 0.7, 0.6, 0)"/>
        <rect x="60" width="20" height="20" style="fill: cmyk(10%, 20%, 30%, 40%)"/>
        <rect x="90" width="20" height="20" class="leaf"/>
        <path d="M0 50 H200" stroke="device-cmyk(1 0 0 0)"/>
        <path d="M0 60 H200" stroke="black"/>
        <path d="M0 70 H200" class="edge"/>
        <text x="10" y="90" font-family="EB Garamond" font-size="9">Lamp</text>
        """;

    private static final String LINES = """
        <rect width="200" height="40" fill="#0a0" fill-opacity="0.5"/>
        <path d="M0 70 H200" stroke="black" stroke-width="4"/>
        """;

    @TempDir
    private Path folder;

    @Test
    void aDrawingIsPrintedInTheInksThatItAsksFor() throws IOException {
        Map<String, Integer> paints = paints(book(SOLID).pdf("trim: 6x9in"));
        assertThat(paints)
                .containsKeys("0 0.9 0.8 0.1 k", "0 0.7 0.6 0 k", "0.1 0.2 0.3 0.4 k", "0.5 0 1 0 k", "1 0 0 0 K");
        paints.keySet().removeIf(paint -> paint.matches("0 0 0 1 [kK]|0 [gG]"));
        assertThat(paints).as("lines and words in black ink alone").hasSize(5);
    }

    @Test
    void soIsWhatAStyleSheetColours() throws IOException {
        SmallBook book = book("<rect width='9' height='9'/>")
                .with(
                        "styles/book.css",
                        "h1 { color: device-cmyk(0 0.5 0.5 0) } p { background-color: cmyk(0,0,0.2,0) }");
        assertThat(paints(book.pdf("trim: 6x9in"))).containsKeys("0 0.5 0.5 0 k", "0 0 0.2 0 k");
    }

    @Test
    void blackLinesStayBlackWhereTheDrawingBecomesAPicture() throws IOException {
        try (PDDocument document = Loader.loadPDF(book(LINES).pdf("trim: 6x9in"))) {
            PDImageXObject drawing = picture(document);
            Raster plates = drawing.getRawRaster();
            int[] line = plates.getPixel(drawing.getWidth() / 2, drawing.getHeight() * 7 / 10, new int[4]);
            int[] area = plates.getPixel(drawing.getWidth() / 2, drawing.getHeight() * 2 / 10, new int[4]);
            assertThat(line).containsExactly(0, 0, 0, 255);
            assertThat(area[0]).as("cyan").isGreaterThan(60);
        }
    }

    private SmallBook book(String drawing) throws IOException {
        return new SmallBook(folder, 1)
                .with("drawn.md", "# Drawn\n\nA drawing.\n\n![](images/lamp.svg){alt=\"\"}\n")
                .with("images/lamp.svg", SVG.formatted(drawing));
    }

    private static PDImageXObject picture(PDDocument document) throws IOException {
        for (PDPage page : document.getPages()) {
            for (COSName name : page.getResources().getXObjectNames()) {
                return (PDImageXObject) page.getResources().getXObject(name);
            }
        }
        throw new AssertionError("nothing became a picture");
    }

    private static Map<String, Integer> paints(byte[] pdf) throws IOException {
        Map<String, Integer> paints = new TreeMap<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (PDPage page : document.getPages()) {
                String content = new String(page.getContents().readAllBytes(), StandardCharsets.ISO_8859_1);
                PAINT.matcher(content).results().forEach(paint -> paints.merge(paint.group(1), 1, Integer::sum));
            }
        }
        return paints;
    }
}
