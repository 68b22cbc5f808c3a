package octavo.press.pdfx;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.Raster;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
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

    /** What runs outwards from light to dark, and beside it what stands in black ink. */
    private static final String GLOWING = """
        <defs>
        <radialGradient id="lamp"><stop offset="0" stop-color="device-cmyk(0 0.1 0.6 0)"/>
        <stop offset="1" stop-color="device-cmyk(0.6 0.5 0.2 0.1)"/></radialGradient>
        <radialGradient id="dark"><stop offset="0" stop-color="device-cmyk(0 0 0 0.1)"/>
        <stop offset="1" stop-color="device-cmyk(0.9 0.9 0.9 0.9)"/></radialGradient>
        </defs>
        <circle cx="50" cy="50" r="40" fill="url(#lamp)"/>
        <circle cx="150" cy="50" r="40" fill="url(#dark)"/>
        <path d="M95 0 H105 V100 H95 Z" fill="device-cmyk(0 0 0 1)"/>
        <path d="M0 4 H90" stroke="device-cmyk(0 0 0 0.5)" stroke-width="8"/>
        <path d="M0 96 H90" stroke="device-cmyk(0 0.6 0.4 0)" stroke-width="8"/>
        <text x="108" y="98" font-family="EB Garamond" font-size="9" fill="device-cmyk(0 0 0 1)">Lamp</text>
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

    /** Radial ones are neither lost nor heavier than the press takes, and leave black ink alone. */
    @Test
    void gradientsRunOutwardsBesideBlackInkAlone() throws IOException {
        try (PDDocument document = Loader.loadPDF(book(GLOWING).pdf("trim: 6x9in"))) {
            PDImageXObject drawing = picture(document);
            assertThat(inks(drawing, 100, 50)).as("black area").containsExactly(0, 0, 0, 255);
            assertThat(inks(drawing, 20, 4))
                    .as("grey line")
                    .startsWith(0, 0, 0)
                    .satisfies(grey -> assertThat(grey[3]).isBetween(125, 130));
            assertThat(inks(drawing, 20, 96)[1]).as("magenta").isBetween(140, 166);
            assertThat(inks(drawing, 50, 50)[0])
                    .as("cyan in the middle")
                    .isLessThan(inks(drawing, 70, 50)[0])
                    .isLessThan(5);
            assertThat(inks(drawing, 70, 50)[0]).isLessThan(inks(drawing, 86, 50)[0]);
            assertThat(inks(drawing, 150, 50)[3]).isLessThan(inks(drawing, 170, 50)[3]);
            int[] all = drawing.getRawRaster().getPixels(0, 0, drawing.getWidth(), drawing.getHeight(), (int[]) null);
            int most = IntStream.range(0, all.length / 4)
                    .map(i -> all[4 * i] + all[4 * i + 1] + all[4 * i + 2] + all[4 * i + 3])
                    .max()
                    .orElseThrow();
            assertThat(most).as("of 255").isLessThanOrEqualTo(240 * 255 / 100);
            assertThat(lettered(drawing)).as("inks around the words").allMatch(pixel -> pixel.startsWith("0 0 0 "));
        }
    }

    /** The inks at a point of the drawing, of 255 each. */
    private static int[] inks(PDImageXObject drawing, int x, int y) throws IOException {
        return drawing.getRawRaster().getPixel(drawing.getWidth() * x / 200, drawing.getHeight() * y / 100, new int[4]);
    }

    private static List<String> lettered(PDImageXObject drawing) throws IOException {
        Raster plates = drawing.getRawRaster();
        List<String> pixels = new ArrayList<>();
        for (int y = drawing.getHeight() * 92 / 100; y < drawing.getHeight(); y++) {
            for (int x = drawing.getWidth() * 107 / 200; x < drawing.getWidth() * 130 / 200; x++) {
                int[] inks = plates.getPixel(x, y, new int[4]);
                pixels.add("%d %d %d %d".formatted(inks[0], inks[1], inks[2], inks[3]));
            }
        }
        assertThat(pixels).contains("0 0 0 255");
        return pixels;
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
