package octavo.epub.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import javax.imageio.ImageIO;
import octavo.book.Picture;
import octavo.book.Picture.Format;
import octavo.problem.Code;
import octavo.problem.Severity;
import octavo.source.Jail;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScreenPictureTest {

    private static final int BLUE = 0x3060c0;

    @Test
    void whatACameraNotedIsNotInAJpegAndItsPixelsAreTheSame() throws IOException {
        byte[] plain = Photograph.noise("jpeg", 60, 40, BufferedImage.TYPE_INT_RGB);
        byte[] made = ScreenPicture.of(picture(Format.JPEG, Photograph.noted(plain), 60, 40))
                .content()
                .bytes();
        assertThat(latin(made)).doesNotContain(Photograph.SECRET, "Exif", "adobe");
        assertThat(made).isEqualTo(plain);
    }

    @Test
    void progressiveScansAndAdobesMarkStay() throws IOException {
        byte[] cmyk = inks();
        assertThat(JpegFile.of(Photograph.noted(cmyk)).components()).isEqualTo(4);
        assertThat(latin(JpegFile.of(Photograph.noted(cmyk)).bare()))
                .contains("Adobe")
                .doesNotContain(Photograph.SECRET);
    }

    @Test
    void aPngKeepsNothingButItsPixels() throws IOException {
        byte[] plain = Photograph.noise("png", 30, 20, BufferedImage.TYPE_INT_ARGB);
        byte[] noted = Photograph.with(
                plain,
                Photograph.chunk("tEXt", ("Comment\0" + Photograph.SECRET).getBytes(StandardCharsets.ISO_8859_1)),
                Photograph.chunk("eXIf", Photograph.SECRET.getBytes(StandardCharsets.ISO_8859_1)),
                Photograph.chunk("tIME", new byte[7]));
        assertThat(made(Format.PNG, noted, 30, 20)).isEqualTo(plain);
    }

    @Test
    void aGifKeepsItsStillsAndHowOftenTheyPlay() throws IOException {
        byte[] plain = Photograph.flat("gif", 8, 8, BLUE);
        byte[] comment = ("!\u00fe\u0013" + Photograph.SECRET + "\0").getBytes(StandardCharsets.ISO_8859_1);
        byte[] loop = "!\u00ff\u000bNETSCAPE2.0\3\1\0\0\0".getBytes(StandardCharsets.ISO_8859_1);
        byte[] made = made(Format.GIF, joined(plain, comment, loop), 8, 8);
        assertThat(made).isEqualTo(joined(plain, new byte[0], loop));
        assertThat(Photograph.pixel(made, 3, 3)).isEqualTo(Photograph.pixel(plain, 3, 3));
    }

    @Test
    void aFilmThatIsCutOffAnywhereIsStillAFile() throws IOException {
        byte[] still = Photograph.flat("gif", 8, 8, BLUE);
        byte[] loop = "!\u00ff\u000bNETSCAPE2.0\3\1\0\0\0".getBytes(StandardCharsets.ISO_8859_1);
        byte[] film = joined(still, loop, Arrays.copyOfRange(still, stillBegins(still), still.length - 1));
        assertThat(ScreenPicture.moves(picture(Format.GIF, film, 8, 8))).isTrue();
        for (int length = 13; length < film.length - 1; length++) {
            Picture cut = picture(Format.GIF, Arrays.copyOf(film, length), 8, 8);
            assertThat(ScreenPicture.moves(cut)).as("%d bytes", length).isFalse();
            assertThat(ScreenPicture.of(cut).content().bytes()).startsWith('G', 'I', 'F');
        }
        assertThat(made(Format.GIF, Arrays.copyOf(film, film.length - 2), 8, 8))
                .isEqualTo(joined(still, loop, new byte[0]));
    }

    @Test
    void photographsInDrawingsAreCleanedToo() throws IOException {
        byte[] photograph = Photograph.noted(Photograph.flat("jpeg", 8, 8, BLUE));
        String svg = "<svg><image xlink:href=\"data:image/jpeg;base64,%s\"/></svg>"
                .formatted(Base64.getEncoder().encodeToString(photograph));
        String made = latin(made(Format.SVG, svg.getBytes(StandardCharsets.UTF_8), 8, 8));
        String inlay = made.replaceFirst(".*base64,", "").replaceFirst("\".*", "");
        assertThat(Base64.getDecoder().decode(inlay)).isEqualTo(Photograph.flat("jpeg", 8, 8, BLUE));
    }

    /** Half of the light is number 188 in sRGB (IEC 61966-2-1). */
    @Test
    void numbersOfOtherProfilesBecomeThoseOfSrgb() throws IOException {
        byte[] png =
                Photograph.with(Photograph.flat("png", 4, 4, 0x808080), Photograph.profileChunk(Photograph.linear()));
        byte[] jpeg = Photograph.profiled(Photograph.flat("jpeg", 16, 16, 0x808080), Photograph.linear());
        assertThat(near(made(Format.PNG, png, 4, 4), 188, 188, 188)).isTrue();
        assertThat(near(made(Format.JPEG, jpeg, 16, 16), 188, 188, 188)).isTrue();
        assertThat(latin(made(Format.JPEG, jpeg, 16, 16))).doesNotContain("ICC_PROFILE");
    }

    @Test
    void aProfileOfSrgbIsTakenOffAndNothingElse() throws IOException {
        byte[] plain = Photograph.flat("jpeg", 16, 16, BLUE);
        byte[] srgb = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
        assertThat(made(Format.JPEG, Photograph.profiled(plain, srgb), 16, 16)).isEqualTo(plain);
    }

    @Test
    void aProfileThatIsNoneIsTakenOff() throws IOException {
        byte[] plain = Photograph.flat("jpeg", 16, 16, BLUE);
        assertThat(made(Format.JPEG, Photograph.profiled(plain, new byte[200]), 16, 16))
                .isEqualTo(plain);
    }

    @ParameterizedTest
    @CsvSource({"100000, 188", "45455, 128", "45000, 128"})
    void aPngMayTellItsGammaAlone(int gamma, int grey) throws IOException {
        byte[] told =
                Photograph.chunk("gAMA", ByteBuffer.allocate(4).putInt(gamma).array());
        byte[] png = Photograph.with(Photograph.flat("png", 4, 4, 0x808080), told);
        int[] pixel = Photograph.pixel(made(Format.PNG, png, 4, 4), 1, 1);
        assertThat(pixel[0]).isBetween(grey - 3, grey + 3);
    }

    /** The file is all magenta and yellow; with them a press prints a red that is not that of a screen. */
    @Test
    void inksBecomeLight() throws Exception {
        byte[] plain = made(Format.JPEG, inks(), 16, 16);
        byte[] profiled =
                Photograph.profiled(inks(), Jail.shipped("octavo/press/pdfx").read("tr003.icc"));
        assertThat(near(plain, 255, 0, 0)).isTrue();
        int[] red = Photograph.pixel(made(Format.JPEG, profiled, 16, 16), 2, 2);
        assertThat(red[0]).isBetween(200, 250);
        assertThat(red[1]).isBetween(20, 80);
        assertThat(red[2]).isBetween(20, 80);
    }

    @Test
    void aLargePictureIsMadeAsLargeAsShopsTakeIt() throws IOException {
        Picture made = ScreenPicture.of(picture(Format.JPEG, Photograph.flat("jpeg", 4000, 3000, BLUE), 4000, 3000));
        assertThat((long) made.width() * made.height()).isBetween(5_500_000L, 5_600_000L);
        assertThat(made.width() / (double) made.height()).isBetween(1.332, 1.335);
        BufferedImage read =
                ImageIO.read(new ByteArrayInputStream(made.content().bytes()));
        assertThat(read.getWidth()).isEqualTo(made.width());
        assertThat(near(made.content().bytes(), 0x30, 0x60, 0xc0)).isTrue();
        assertThat(ScreenPicture.problem(made)).isEmpty();
    }

    @Test
    void aPixelIsTheMeanOfThoseWhoseRoomItTakes() throws IOException {
        BufferedImage checked = new BufferedImage(90, 60, BufferedImage.TYPE_INT_ARGB);
        for (int y = 0; y < 60; y++) {
            for (int x = 0; x < 90; x++) {
                checked.setRGB(x, y, (x + y) % 2 == 0 ? 0xffff0000 : 0x0000ff00);
            }
        }
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(checked, "png", png);
        Picture made = ScreenPicture.of(picture(Format.PNG, png.toByteArray(), 90, 60), new Budget(30 * 20, 1_000_000));
        assertThat(made.width()).isEqualTo(30);
        int[] pixel = Photograph.pixel(made.content().bytes(), 15, 10);
        assertThat(pixel[0]).as("what is not seen lends no colour").isEqualTo(255);
        assertThat(pixel[1]).isZero();
        assertThat(pixel[3]).isBetween(110, 145);
    }

    @Test
    void aPngThatIsTooLargeForItsPixelsBecomesAJpeg() throws IOException {
        byte[] png = Photograph.noise("png", 200, 200, BufferedImage.TYPE_INT_RGB);
        Picture made = ScreenPicture.of(picture(Format.PNG, png, 200, 200), new Budget(100_000, 90_000));
        assertThat(made.format()).isEqualTo(Format.JPEG);
        assertThat(made.width()).isEqualTo(200);
        assertThat(made.content().bytes()).hasSizeLessThan(90_000);
    }

    @Test
    void oneThatIsSeenThroughBecomesSmaller() throws IOException {
        byte[] png = Photograph.noise("png", 200, 200, BufferedImage.TYPE_INT_ARGB);
        Picture made = ScreenPicture.of(picture(Format.PNG, png, 200, 200), new Budget(100_000, 90_000));
        assertThat(made.format()).isEqualTo(Format.PNG);
        assertThat(made.width()).isBetween(100, 199);
        assertThat(made.content().bytes()).hasSizeLessThan(90_000);
    }

    @Test
    void aLargeGifThatStandsStillBecomesAPng() throws IOException {
        byte[] gif = Photograph.flat("gif", 300, 200, BLUE);
        Picture made = ScreenPicture.of(picture(Format.GIF, gif, 300, 200), new Budget(10_000, 90_000));
        assertThat(made.format()).isEqualTo(Format.PNG);
        assertThat(near(made.content().bytes(), 0x30, 0x60, 0xc0)).isTrue();
    }

    @Test
    void whatCannotBeMadeSmallerIsTold() throws IOException {
        byte[] still = Photograph.flat("gif", 2400, 2400, BLUE);
        byte[] film = joined(still, Arrays.copyOfRange(still, still.length - 200, still.length - 1), new byte[0]);
        Picture made = picture(Format.GIF, film, 2400, 2400);
        assertThat(ScreenPicture.problem(made)).hasValueSatisfying(problem -> {
            assertThat(problem.code()).isEqualTo(Code.PICTURE_HEAVY);
            assertThat(problem.severity()).isEqualTo(Severity.WARNING);
        });
    }

    private static byte[] made(Format format, byte[] bytes, int width, int height) {
        return ScreenPicture.of(picture(format, bytes, width, height)).content().bytes();
    }

    private static Picture picture(Format format, byte[] bytes, int width, int height) {
        return new Picture("images/sea." + format.ending(), format, width, height, 0, () -> bytes);
    }

    private static byte[] inks() throws IOException {
        try (var in = ScreenPictureTest.class.getResourceAsStream("/octavo/manuscript/picture/cmyk.jpg")) {
            return in.readAllBytes();
        }
    }

    private static int stillBegins(byte[] gif) {
        return 13 + ((gif[10] & 0x80) == 0 ? 0 : 3 << (gif[10] & 7) + 1);
    }

    /** A GIF with more blocks before its first still. */
    private static byte[] joined(byte[] gif, byte[] first, byte[] second) {
        int table = stillBegins(gif);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(gif, 0, table);
        out.writeBytes(first);
        out.writeBytes(second);
        out.write(gif, table, gif.length - table);
        return out.toByteArray();
    }

    private static boolean near(byte[] file, int... colour) throws IOException {
        int[] pixel = Photograph.pixel(file, 2, 2);
        for (int band = 0; band < 3; band++) {
            if (Math.abs(pixel[band] - colour[band]) > 4) {
                return false;
            }
        }
        return true;
    }

    private static String latin(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
