package octavo.manuscript.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import javax.imageio.ImageIO;
import octavo.book.Picture;
import octavo.problem.Code;
import octavo.problem.Outcome;
import octavo.problem.Problem;
import octavo.source.Jail;
import octavo.source.SourceSpan;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PicturesTest {

    private static final SourceSpan PLACE = SourceSpan.at("chapter.md", 3, 1);

    @TempDir
    Path book;

    private Pictures pictures;

    @BeforeEach
    void folder() throws IOException {
        pictures = Pictures.in(Jail.at(book));
    }

    @ParameterizedTest
    @CsvSource({"png, PNG", "jpeg, JPEG", "gif, GIF", "tiff, PNG"})
    void whatAFileIsIsSeenInItsBytesNotInItsName(String format, Picture.Format expected) {
        Picture picture = good(Drawn.as(format, 37, 21));
        assertThat(picture.format()).isEqualTo(expected);
        assertThat(picture.width()).isEqualTo(37);
        assertThat(picture.height()).isEqualTo(21);
    }

    @ParameterizedTest
    @CsvSource({"lossless.webp, 3, 2, PNG", "lossy.webp, 40, 30, PNG", "cmyk.jpg, 16, 16, JPEG"})
    void whatOtherProgramsWriteIsRead(String name, int width, int height, Picture.Format format) throws IOException {
        Picture picture = good(resource(name));
        assertThat(picture.format()).isEqualTo(format);
        assertThat(picture.width()).isEqualTo(width);
        assertThat(picture.height()).isEqualTo(height);
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpeg", "gif", "tiff"})
    void cutOffPicturesAreDamaged(String format) {
        byte[] whole = Drawn.as(format, 200, 150);
        for (int percent : new int[] {10, 50, 90}) {
            assertThat(bad(Arrays.copyOf(whole, whole.length * percent / 100)).code())
                    .isEqualTo(Code.PICTURE_UNREADABLE);
        }
    }

    @Test
    void changedByteOfAPngIsFound() {
        byte[] png = Drawn.as("png", 20, 20);
        for (int at : new int[] {18, 30, 45, 60, png.length - 20}) {
            byte[] changed = png.clone();
            changed[at] ^= 0x10;
            assertThat(bad(changed).code()).isIn(Code.PICTURE_UNREADABLE, Code.PICTURE_TOO_LARGE);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "100, 100, 8, 2, 0, 30100",
        "100, 100, 1, 0, 0, 1400",
        "9, 3, 4, 0, 0, 18",
        "8, 8, 8, 6, 1, 271",
        "1, 1, 16, 6, 1, 9",
        "5, 5, 8, 0, 1, 36"
    })
    void pixelsOfEveryFormAreCounted(int width, int height, int depth, int colour, int interlace, int bytes) {
        byte[] header = Drawn.header(width, height, depth, colour, interlace);
        byte[] end = Drawn.chunk("IEND", new byte[0]);
        byte[] whole = Drawn.png(header, Drawn.chunk("IDAT", Drawn.deflated(new byte[bytes])), end);
        byte[] short1 = Drawn.png(header, Drawn.chunk("IDAT", Drawn.deflated(new byte[bytes - 1])), end);
        assertThat(good(whole).width()).isEqualTo(width);
        assertThat(bad(short1).message()).endsWith("is damaged: its pixels are not all there");
    }

    @Test
    void headerThatPromisesTooMuchIsRefusedUnread() {
        byte[] png = Drawn.png(
                Drawn.header(Integer.MAX_VALUE, Integer.MAX_VALUE, 8, 2, 0), Drawn.chunk("IEND", new byte[0]));
        assertThat(bad(png).code()).isEqualTo(Code.PICTURE_TOO_LARGE);
        assertThat(bad(png).message()).contains("2,147,483,647 by 2,147,483,647 pixels");
    }

    @Test
    @Timeout(10)
    void bombsInNotesAreRefused() {
        byte[] bomb = Drawn.deflated(new byte[8 << 20]);
        byte[] note = ByteBuffer.allocate(bomb.length + 3)
                .put((byte) 'x')
                .putShort((short) 0)
                .put(bomb)
                .array();
        byte[] png =
                Drawn.png(Drawn.header(1, 1, 8, 2, 0), Drawn.chunk("iCCP", note), Drawn.chunk("IEND", new byte[0]));
        assertThat(bad(png).code()).isEqualTo(Code.PICTURE_TOO_LARGE);
    }

    @Test
    void resolutionIsReadFromPngAndJpeg() {
        byte[] metre =
                ByteBuffer.allocate(9).putInt(11811).putInt(11811).put((byte) 1).array();
        byte[] png = Drawn.png(
                Drawn.header(1, 1, 8, 2, 0),
                Drawn.chunk("pHYs", metre),
                Drawn.chunk("IDAT", Drawn.deflated(new byte[4])),
                Drawn.chunk("IEND", new byte[0]));
        assertThat(good(png).ppi()).isEqualTo(300);
        byte[] jpeg = Drawn.as("jpeg", 8, 8);
        jpeg[13] = 1;
        jpeg[14] = 0;
        jpeg[15] = 72;
        assertThat(good(jpeg).ppi()).isEqualTo(72);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        %PDF-1.7   | is a PDF
        BM123456   | is a bitmap of Windows
        %!PS-Adobe | is PostScript
        hello      | is no picture
        ''         | is an empty file
        """)
    void whatIsNoPictureForBooksIsNamed(String beginning, String message) {
        Problem problem = bad(beginning.getBytes(StandardCharsets.ISO_8859_1));
        assertThat(problem.code()).isEqualTo(Code.PICTURE_KIND);
        assertThat(problem.message()).isEqualTo("the picture \"picture.png\" " + message);
    }

    @Test
    void missingPictureNamesTheNearest() throws IOException {
        Files.createDirectory(book.resolve("images"));
        Files.write(book.resolve("images/lighthouse.png"), Drawn.as("png", 2, 2));
        Problem problem =
                pictures.picture("images/lighthuose.png", PLACE).problems().getFirst();
        assertThat(problem.code()).isEqualTo(Code.PICTURE_MISSING);
        assertThat(problem.place()).isEqualTo(PLACE);
        assertThat(problem.hint()).isEqualTo("did you mean \"images/lighthouse.png\"?");
    }

    @Test
    void aTiffOfInksIsRefused() {
        Problem problem = bad(Drawn.tiff(5, 4, 0, new byte[0]));
        assertThat(problem.code()).isEqualTo(Code.PICTURE_KIND);
        assertThat(problem.message()).isEqualTo("the picture \"picture.png\" is a TIFF of printing inks");
    }

    /** Half of the light is number 188 in sRGB (IEC 61966-2-1). */
    @Test
    void aTiffInOtherColoursIsBroughtToThoseOfScreens() throws IOException {
        byte[] light = ICC_Profile.getInstance(ColorSpace.CS_LINEAR_RGB).getData();
        byte[] png = good(Drawn.tiff(2, 3, 128, light)).content().bytes();
        int[] pixel = ImageIO.read(new ByteArrayInputStream(png)).getRaster().getPixel(1, 1, (int[]) null);
        assertThat(pixel).containsExactly(188, 188, 188);
    }

    @Test
    void convertedPictureIsTheSameEveryTime() {
        byte[] tiff = Drawn.as("tiff", 30, 20);
        assertThat(good(tiff).content().bytes()).isEqualTo(good(tiff).content().bytes());
    }

    private Picture good(byte[] bytes) {
        Outcome<Picture> outcome = look(bytes);
        assertThat(outcome.problems()).isEmpty();
        return outcome.value().orElseThrow();
    }

    private Problem bad(byte[] bytes) {
        Outcome<Picture> outcome = look(bytes);
        assertThat(outcome.value()).isEmpty();
        assertThat(outcome.problems()).hasSize(1);
        return outcome.problems().getFirst();
    }

    private Outcome<Picture> look(byte[] bytes) {
        try {
            Files.write(book.resolve("picture.png"), bytes);
            return Pictures.in(Jail.at(book)).picture("picture.png", PLACE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream in = PicturesTest.class.getResourceAsStream(name)) {
            return Objects.requireNonNull(in).readAllBytes();
        }
    }
}
