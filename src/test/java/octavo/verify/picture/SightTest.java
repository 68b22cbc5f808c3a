package octavo.verify.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SightTest {

    @Test
    void aGreyPictureIsTheSameInAnyColourSpace() throws IOException {
        BufferedImage grey = even(BufferedImage.TYPE_BYTE_GRAY, 126);
        BufferedImage colours = even(BufferedImage.TYPE_INT_RGB, 126);
        assertThat(Sight.of(png(grey)).same(Sight.of(colours))).isTrue();
        assertThat(Sight.of(png(grey)).same(Sight.of(even(BufferedImage.TYPE_INT_RGB, 190))))
                .isFalse();
    }

    /** The inks of each corner are those that a press has for pure red, green, blue, magenta and cyan. */
    @ParameterizedTest
    @CsvSource({
        "ff0000, 00ff00, e30613, 009540",
        "ff0000, 0000ff, e30613, 312783",
        "ff00ff, 00ff00, a83f91, 009540",
        "00ffff, ff0000, 009ee0, e30613",
        "00ff00, 0000ff, 009540, 312783"
    })
    void aRunOfPureColoursIsTheSameInInks(String from, String to, String inkFrom, String inkTo) throws IOException {
        Sight drawn = Sight.of(png(run(from, to)));
        assertThat(drawn.same(Sight.of(run(inkFrom, inkTo)))).isTrue();
        assertThat(drawn.same(Sight.of(run(inkTo, inkFrom)))).isFalse();
        assertThat(drawn.same(Sight.of(even(BufferedImage.TYPE_INT_RGB, 126)))).isFalse();
    }

    /** As light as the other everywhere, and in other colours. */
    @Test
    void colouredPictureIsNoOther() throws IOException {
        Sight red = Sight.of(png(run("ffffff", "ff0000")));
        assertThat(red.same(Sight.of(run("ffffff", "0000ff")))).isFalse();
        assertThat(red.same(Sight.of(run("ffffff", "4c4c4c"))))
                .as("in black ink")
                .isTrue();
    }

    private static BufferedImage run(String from, String to) {
        BufferedImage picture = new BufferedImage(40, 40, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = picture.createGraphics();
        pen.setPaint(new GradientPaint(0, 0, Color.decode("#" + from), 40, 0, Color.decode("#" + to)));
        pen.fillRect(0, 0, 40, 40);
        pen.dispose();
        return picture;
    }

    private static BufferedImage even(int type, int light) {
        BufferedImage picture = new BufferedImage(40, 40, type);
        if (type == BufferedImage.TYPE_BYTE_GRAY) {
            for (int pixel = 0; pixel < 1600; pixel++) {
                picture.getRaster().setSample(pixel % 40, pixel / 40, 0, light);
            }
        } else {
            Graphics2D pen = picture.createGraphics();
            pen.setColor(new Color(light, light, light));
            pen.fillRect(0, 0, 40, 40);
            pen.dispose();
        }
        return picture;
    }

    private static byte[] png(BufferedImage picture) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", file);
        return file.toByteArray();
    }
}
