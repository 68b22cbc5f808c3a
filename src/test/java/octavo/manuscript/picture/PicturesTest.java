package octavo.manuscript.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import javax.imageio.ImageIO;
import octavo.book.Picture;
import octavo.problem.Code;
import octavo.problem.Outcome;
import octavo.problem.Problem;
import octavo.source.Jail;
import octavo.source.SourceSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PicturesTest {

    private static final SourceSpan PLACE = SourceSpan.at("chapter.md", 3, 1);
    private static final String OPEN = "<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink'"
            + " width='20' height='10'>";

    @TempDir
    private Path folder;

    @Test
    void aPictureIsWhatItsBytesSay() throws IOException {
        Picture picture = read("lamp.jpg", pixels("png")).value().orElseThrow();
        assertThat(picture.format()).isEqualTo(Picture.Format.PNG);
        assertThat(picture.width()).isEqualTo(40);
        assertThat(picture.content().bytes()).isEqualTo(pixels("png"));
    }

    @Test
    void tiffBecomesPng() throws IOException {
        Picture picture = read("lamp.tif", pixels("tiff")).value().orElseThrow();
        assertThat(picture.format()).isEqualTo(Picture.Format.PNG);
        assertThat(Kind.of(picture.content().bytes())).isEqualTo(Kind.PNG);
    }

    @Test
    void webpBecomesPng() throws IOException {
        byte[] pixel = Base64.getDecoder().decode("UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA==");
        assertThat(read("lamp.webp", pixel).value().orElseThrow().format()).isEqualTo(Picture.Format.PNG);
    }

    @Test
    void aTruncatedPictureIsRefusedAtThePlaceThatNamesIt() throws IOException {
        byte[] whole = pixels("png");
        Problem problem = problem(read("lamp.png", Arrays.copyOf(whole, whole.length / 2)));
        assertThat(problem.code()).isEqualTo(Code.PICTURE_UNREADABLE);
        assertThat(problem.place()).isEqualTo(PLACE);
    }

    @Test
    void aHeaderThatPromisesTooMuchIsRefusedBeforeAnythingIsDecoded() throws IOException {
        byte[] vast = pixels("png");
        Arrays.fill(vast, 16, 20, (byte) 0x0F);
        assertThat(problem(read("vast.png", vast)).code()).isEqualTo(Code.PICTURE_TOO_LARGE);
    }

    @Test
    void aFileThatIsNoPictureIsRefused() throws IOException {
        assertThat(problem(read("lamp.png", new byte[] {1, 2, 3})).code()).isEqualTo(Code.PICTURE_KIND);
    }

    @Test
    void aMissingPictureNamesTheNearest() throws IOException {
        Files.write(folder.resolve("lamp.png"), pixels("png"));
        Problem problem = problem(Pictures.in(Jail.at(folder)).picture("lmap.png", PLACE));
        assertThat(problem.code()).isEqualTo(Code.PICTURE_MISSING);
        assertThat(problem.hint()).contains("lamp.png");
    }

    @Test
    void aPlainDrawingIsKeptAsItIs() throws IOException {
        Outcome<Picture> outcome = svg(OPEN + "<path id='a' d='M0,0 L5,5' fill='url(#b)'/></svg>");
        assertThat(outcome.problems()).isEmpty();
        Picture picture = outcome.value().orElseThrow();
        assertThat(picture.width()).isEqualTo(20);
        assertThat(text(picture)).contains("d=\"M0,0 L5,5\"").contains("fill=\"url(#b)\"");
    }

    @Test
    void aDrawingWithoutSizeHasThatOfItsView() throws IOException {
        Picture picture = svg("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 60 30'/>").value().orElseThrow();
        assertThat(picture.height()).isEqualTo(30);
        assertThat(text(picture)).contains("width=\"60\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "<script>alert(1)</script>",
        "<rect onload='alert(1)'/>",
        "<foreignObject><p xmlns='http://www.w3.org/1999/xhtml'>x</p></foreignObject>",
        "<image xlink:href='file:///etc/passwd'/>",
        "<image href='../secret.png'/>",
        "<image href='http://example.org/x.png'/>",
        "<image href='data:image/svg+xml;base64,PHN2Zy8+'/>",
        "<rect fill='url(http://example.org/#a)'/>",
        "<rect style='fill: url(\"file:///x#a\")'/>",
        "<style>@import 'x.css';</style>",
        "<style>rect { fill: url(x.svg#a) }</style>",
        "<g xml:base='file:///'/>",
        "<a xlink:href='javascript:alert(1)'><rect/></a>",
    })
    void whatLoadsOrRunsIsTakenOutAndSaid(String part) throws IOException {
        Outcome<Picture> outcome = svg(OPEN + "\n" + part + "</svg>");
        assertThat(outcome.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(Code.SVG_CLEANED);
            assertThat(problem.place().line()).isEqualTo(2);
        });
        assertThat(text(outcome.value().orElseThrow()))
                .doesNotContain("script", "alert", "passwd", "secret", "example", "import", "base=");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "<!DOCTYPE svg [<!ENTITY a 'b'>]><svg xmlns='http://www.w3.org/2000/svg'>&a;</svg>",
        "<!DOCTYPE svg [<!ENTITY a SYSTEM 'file:///etc/passwd'>]><svg xmlns='http://www.w3.org/2000/svg'>&a;</svg>",
        "<svg xmlns='http://www.w3.org/2000/svg'><g id='a'><use href='#b'/></g><g id='b'><use href='#a'/></g></svg>",
        "<svg xmlns='http://www.w3.org/2000/svg'><rect></svg>",
    })
    void whatCannotBeMendedIsRefused(String svg) throws IOException {
        assertThat(problem(svg(svg)).code()).isEqualTo(Code.PICTURE_UNREADABLE);
    }

    @Test
    void depthIsBounded() throws IOException {
        assertThat(problem(svg(OPEN + "<g>".repeat(200) + "</g>".repeat(200) + "</svg>")).code())
                .isEqualTo(Code.PICTURE_UNREADABLE);
    }

    @Test
    void callsThatMultiplyAreRefused() throws IOException {
        StringBuilder svg = new StringBuilder(OPEN).append("<g id='n0'><rect/></g>");
        for (int i = 1; i < 8; i++) {
            svg.append("<g id='n%d'>".formatted(i)).append("<use href='#n%d'/>".formatted(i - 1).repeat(10)).append("</g>");
        }
        assertThat(problem(svg(svg.append("</svg>").toString())).message()).contains("100,000");
    }

    private Outcome<Picture> svg(String text) throws IOException {
        return read("drawing.svg", text.getBytes(StandardCharsets.UTF_8));
    }

    private Outcome<Picture> read(String name, byte[] bytes) throws IOException {
        Files.write(folder.resolve(name), bytes);
        return Pictures.in(Jail.at(folder)).picture(name, PLACE);
    }

    private static Problem problem(Outcome<Picture> outcome) {
        assertThat(outcome.value()).isEmpty();
        return outcome.problems().getFirst();
    }

    private static String text(Picture picture) {
        return new String(picture.content().bytes(), StandardCharsets.UTF_8);
    }

    private static byte[] pixels(String format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), format, out);
        return out.toByteArray();
    }
}
