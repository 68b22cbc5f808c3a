package octavo.manuscript.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import javax.imageio.ImageIO;
import octavo.book.Picture;
import octavo.source.Jail;
import octavo.source.SourceSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExifTest {

    /** Red, green, blue and white: above on the left and the right, below on the left and the right. */
    private static final int[] QUARTERS = {0xff0000, 0x00ff00, 0x0000ff, 0xffffff};

    @TempDir
    Path book;

    @ParameterizedTest
    @CsvSource({"1,RGBW", "2,GRWB", "3,WBGR", "4,BWRG", "5,RBGW", "6,BRWG", "7,WGBR", "8,GWRB", "9,RGBW"})
    void aPhotographStandsUpright(int orientation, String quarters) throws IOException {
        Picture picture = read(held(orientation));
        boolean turned = orientation > 4 && orientation < 9;
        assertThat(picture.width()).isEqualTo(turned ? 32 : 64);
        assertThat(picture.height()).isEqualTo(turned ? 64 : 32);
        BufferedImage seen =
                ImageIO.read(new ByteArrayInputStream(picture.content().bytes()));
        assertThat(seen.getWidth()).isEqualTo(picture.width());
        assertThat(quarters(seen)).isEqualTo(quarters);
    }

    @Test
    void oneThatStandsUprightIsTheFileItself() throws IOException {
        assertThat(read(held(1)).content().bytes()).isEqualTo(held(1));
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 5, 10, 14, 20, 25})
    void aNoteThatIsCutOffSaysNothing(int length) throws IOException {
        byte[] note = Arrays.copyOf(note(6), length);
        assertThat(Exif.orientation(with(note))).isEqualTo(1);
    }

    private Picture read(byte[] jpeg) throws IOException {
        Files.write(book.resolve("picture.jpg"), jpeg);
        return Pictures.in(Jail.at(book))
                .picture("picture.jpg", SourceSpan.of("chapter.md"))
                .value()
                .orElseThrow();
    }

    private static byte[] held(int orientation) throws IOException {
        return with(note(orientation));
    }

    private static byte[] note(int orientation) {
        return ByteBuffer.allocate(38)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put(new byte[] {'E', 'x', 'i', 'f', 0, 0, 'I', 'I', 42, 0})
                .putInt(8)
                .putShort((short) 1)
                .putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putInt(orientation)
                .array();
    }

    private static byte[] with(byte[] note) throws IOException {
        BufferedImage picture = new BufferedImage(64, 32, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < 32; y++) {
            for (int x = 0; x < 64; x++) {
                picture.setRGB(x, y, QUARTERS[y / 16 * 2 + x / 32]);
            }
        }
        ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
        ImageIO.write(picture, "jpeg", jpeg);
        ByteBuffer head = ByteBuffer.allocate(note.length + 6)
                .putShort((short) 0xffd8)
                .putShort((short) 0xffe1)
                .putShort((short) (note.length + 2))
                .put(note);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(head.array());
        out.write(jpeg.toByteArray(), 2, jpeg.size() - 2);
        return out.toByteArray();
    }

    private static String quarters(BufferedImage seen) {
        StringBuilder names = new StringBuilder();
        for (int i = 0; i < 4; i++) {
            int rgb = seen.getRGB(seen.getWidth() * (1 + i % 2 * 2) / 4, seen.getHeight() * (1 + i / 2 * 2) / 4);
            boolean red = (rgb >> 16 & 0xff) > 128;
            boolean green = (rgb >> 8 & 0xff) > 128;
            names.append(red && green ? 'W' : red ? 'R' : green ? 'G' : 'B');
        }
        return names.toString();
    }
}
