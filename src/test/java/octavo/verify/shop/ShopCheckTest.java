package octavo.verify.shop;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import octavo.problem.Code;
import octavo.verify.Check;
import octavo.verify.epubcheck.SmallEpub;
import org.junit.jupiter.api.Test;

/** More than shops take, and less, is among the spoilt files. */
class ShopCheckTest {

    @Test
    void largePictureIsToldAtItsName() throws IOException {
        Check check = ShopCheck.check("a.epub", epub(picture(2400, 2400)));
        assertThat(check.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(Code.SHOP_SIZE);
            assertThat(problem.place().file()).isEqualTo("a.epub/EPUB/cover.png");
            assertThat(problem.message()).contains("5.8 million pixels", "take 5.6");
        });
        assertThat(check.detail()).contains("1 picture of 5760000 pixels");
    }

    @Test
    void coverThatIsLargeEnoughIsPassedOver() throws IOException {
        assertThat(ShopCheck.check("a.epub", epub(picture(1600, 2560))).problems())
                .isEmpty();
    }

    /** The limit of shops is a gigabyte, which no test need fill. */
    @Test
    void fileThatIsTooLargeAsAWholeIsTold() throws IOException {
        byte[] epub = epub(picture(1600, 2560));
        for (int more : new int[] {0, 1}) {
            Limits limits = new Limits(epub.length - more, epub.length, 5_600_000, 625, 1000);
            assertThat(ShopCheck.check("a.epub", epub, limits).problems())
                    .hasSize(more)
                    .allSatisfy(problem -> {
                        assertThat(problem.code()).isEqualTo(Code.SHOP_SIZE);
                        assertThat(problem.place().file()).isEqualTo("a.epub");
                        assertThat(problem.message()).startsWith("the file has ");
                    });
        }
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

    /** The small EPUB with a cover. */
    private static byte[] epub(byte[] cover) {
        return new SmallEpub()
                .replaced(
                        "EPUB/book.opf",
                        "</manifest>",
                        "<item id=\"c\" href=\"cover.png\" media-type=\"image/png\""
                                + " properties=\"cover-image\"/></manifest>")
                .with("EPUB/cover.png", cover)
                .bytes();
    }
}
