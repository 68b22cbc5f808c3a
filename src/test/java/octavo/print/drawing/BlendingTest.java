package octavo.print.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.IntStream;
import octavo.print.Proof;
import octavo.print.Specimen;
import octavo.print.forme.Setting;
import octavo.print.foundry.Foundry;
import octavo.print.shop.Pictures;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The colours of shapes that mix, read from the page. */
class BlendingTest {

    private static final Foundry FOUNDRY =
            Specimen.foundry("eb-garamond/EBGaramond-Regular.ttf", "source-sans-3/SourceSans3-Regular.ttf");

    private static final String BELOW = "<rect width='100' height='100' fill='#cc6633'/>";

    /** The separable ones by the formulas of the specification, the others as a browser shows them. */
    @ParameterizedTest
    @CsvSource({
        "normal, 3399e6",
        "multiply, 293d2e",
        "screen, d6c2eb",
        "overlay, ad7a5c",
        "darken, 336633",
        "lighten, cc99e6",
        "color-dodge, ffffff",
        "color-burn, 00001d",
        "hard-light, 5285d7",
        "soft-light, b47266",
        "difference, 9933b3",
        "exclusion, ad85bd",
        "hue, 3b92d4",
        "saturation, d96226",
        "color, 2f95e2",
        "luminosity, d06a37",
        "of-tomorrow, 3399e6"
    })
    void everyModeMixesAsSpecified(String mode, String mixed) throws IOException {
        assertShows(BELOW + "<rect width='100' height='100' fill='#3399e6' style='mix-blend-mode:%s'/>", mode, mixed);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        <rect width='100' height='100' fill='#3399e6' mix-blend-mode='%s'/>                               | 293d2e
        <style>.on { mix-blend-mode: %s }</style><circle class='on' cx='50' cy='50' r='90' fill='#3399e6'/> | 293d2e
        <g style='mix-blend-mode: %s'><rect width='100' height='100' fill='red'/><rect width='100' height='100' fill='#3399e6'/></g> | 293d2e
        <defs><rect id='s' width='100' height='100' fill='#3399e6'/></defs><use xlink:href='#s' style='mix-blend-mode:%s'/> | 293d2e
        <text x='10' y='90' font-size='120' font-weight='bold' fill='#3399e6' style='mix-blend-mode:%s'>M</text> | 293d2e
        <rect width='100' height='100' fill='#3399e6' opacity='0.5' style='mix-blend-mode:%s'/>           | 7a5230
        <g style='isolation: isolate'><rect width='100' height='100' fill='#3399e6' style='mix-blend-mode:%s'/></g> | 3399e6
        <g opacity='0.5'><rect width='100' height='100' fill='#3399e6' style='mix-blend-mode:%s'/></g>    | 80808c
        <g><rect width='100' height='100' fill='#3399e6' style='mix-blend-mode:%s'/></g>                  | 293d2e
        """)
    void whateverMixes(String above, String mixed) throws IOException {
        assertShows(BELOW + above, "multiply", mixed);
    }

    /** Not that it vanishes, as FOP would have it. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<g opacity='0.99'>%s</g>",
                "<mask id='m'><rect width='100' height='100' fill='white'/></mask><g mask='url(#m)'>%s</g>",
                "<filter id='f'><feOffset dx='1'/></filter><g filter='url(#f)'>%s</g>"
            })
    void letteringIsKeptInWhatBecomesAPicture(String group) throws IOException {
        String word = "<text x='10' y='90' font-size='120' font-weight='bold' fill='#3399e6'>M</text>";
        assertShows(group.formatted(word), "pixels", "3399e6");
    }

    @Test
    void whatDoesNotMixStaysInLinesAndOnlyAnIsolatedGroupBecomesAPicture() throws IOException {
        String mixing = "<g style='isolation:isolate'><rect width='20' height='20' fill='red'/>"
                + "<rect width='20' height='20' fill='lime' style='mix-blend-mode:multiply'/></g>";
        assertThat(width(BELOW)).isZero();
        assertThat(width(BELOW + mixing)).isBetween(1, 20 * 600 / 72 + 3);
        assertThat(width(BELOW + mixing.replace("<g style='isolation:isolate'>", "<g>")))
                .isGreaterThan(100 * 600 / 72 - 3);
    }

    private static void assertShows(String drawing, String mode, String colour) throws IOException {
        try (PDDocument document = print(drawing.formatted(mode))) {
            BufferedImage page = new PDFRenderer(document).renderImage(0);
            assertThat(pixels(page, colour)).as("of %s in %s", colour, mode).isGreaterThan(200);
            assertThat(pixels(page, "3399e6") > 200)
                    .as("whether the upper colour hides the lower")
                    .isEqualTo(colour.equals("3399e6"));
        }
    }

    private static long pixels(BufferedImage page, String colour) {
        Color wanted = new Color(Integer.parseInt(colour, 16));
        return IntStream.range(0, page.getWidth() * page.getHeight())
                .mapToObj(i -> new Color(page.getRGB(i % page.getWidth(), i / page.getWidth())))
                .filter(pixel -> Math.abs(pixel.getRed() - wanted.getRed()) <= 2
                        && Math.abs(pixel.getGreen() - wanted.getGreen()) <= 2
                        && Math.abs(pixel.getBlue() - wanted.getBlue()) <= 2)
                .count();
    }

    /** The width of the only picture in pixels; 0 where there is none. */
    private static int width(String drawing) throws IOException {
        try (PDDocument document = print(drawing)) {
            int width = 0;
            for (COSName name : document.getPage(0).getResources().getXObjectNames()) {
                width += ((PDImageXObject) document.getPage(0).getResources().getXObject(name)).getWidth();
            }
            return width;
        }
    }

    private static PDDocument print(String content) throws IOException {
        String svg = "<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink'"
                + " width='100' height='100' viewBox='0 0 100 100'>" + content + "</svg>";
        byte[] drawing = svg.getBytes(StandardCharsets.UTF_8);
        Pictures pictures = _ -> Optional.of(drawing);
        Specimen specimen = Specimen.in("en-GB").picture("p", Pictures.address("images/p"));
        Setting setting = Proof.set(FOUNDRY, pictures, specimen);
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        Proof.press(FOUNDRY, pictures, setting.pages(), pdf);
        return Proof.open(pdf.toByteArray());
    }
}
