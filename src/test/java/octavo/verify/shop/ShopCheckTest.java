package octavo.verify.shop;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import octavo.problem.Code;
import octavo.problem.Problem;
import octavo.verify.Check;
import octavo.verify.epubcheck.SmallEpub;
import org.junit.jupiter.api.Test;

class ShopCheckTest {

    @Test
    void largePictureIsToldAtItsName() throws IOException {
        Check check = ShopCheck.check("a.epub", epub(picture(2400, 2400), ""));
        assertThat(check.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(Code.SHOP_SIZE);
            assertThat(problem.place().file()).isEqualTo("a.epub/EPUB/cover.png");
            assertThat(problem.message()).contains("5.8 million pixels", "take 5.6");
        });
        assertThat(check.detail()).contains("1 pictures of 5760000 pixels");
    }

    @Test
    void coverThatIsLargeEnoughIsPassedOver() throws IOException {
        assertThat(ShopCheck.check("a.epub", epub(picture(1600, 2560), "")).problems())
                .isEmpty();
    }

    @Test
    void smallCoverIsTold() throws IOException {
        assertThat(ShopCheck.check("a.epub", epub(picture(600, 960), "")).problems())
                .extracting(Problem::code)
                .containsExactly(Code.SHOP_COVER);
    }

    @Test
    void withoutACoverThereIsANote() {
        List<Problem> problems =
                ShopCheck.check("a.epub", new SmallEpub().bytes()).problems();
        assertThat(problems).extracting(Problem::code).containsExactly(Code.SHOP_COVER);
    }

    @Test
    void endlessDocumentIsTold() throws IOException {
        byte[] epub = epub(picture(1600, 2560), "<!-- " + "x".repeat(10_000_000) + " -->");
        assertThat(ShopCheck.check("a.epub", epub).problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.place().file()).isEqualTo("a.epub/EPUB/one.xhtml"));
    }

    @Test
    void whatIsNoEpubIsForOthersToSay() {
        assertThat(ShopCheck.check("a.epub", new byte[] {1, 2}).problems()).isEmpty();
    }

    private static byte[] picture(int width, int height) throws IOException {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_BYTE_BINARY), "png", png);
        return png.toByteArray();
    }

    /** The small EPUB with a cover, and something more at the end of its only chapter. */
    private static byte[] epub(byte[] cover, String more) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(new SmallEpub().bytes()));
                ZipOutputStream to = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                String text = new String(from.readAllBytes(), StandardCharsets.UTF_8)
                        .replace(
                                "</manifest>",
                                "<item id=\"c\" href=\"cover.png\" media-type=\"image/png\""
                                        + " properties=\"cover-image\"/></manifest>");
                to.putNextEntry(new ZipEntry(entry.getName()));
                to.write((entry.getName().endsWith("one.xhtml") ? text + more : text).getBytes(StandardCharsets.UTF_8));
            }
            to.putNextEntry(new ZipEntry("EPUB/cover.png"));
            to.write(cover);
        }
        return bytes.toByteArray();
    }
}
