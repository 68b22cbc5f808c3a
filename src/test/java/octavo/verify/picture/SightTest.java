package octavo.verify.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class SightTest {

    @Test
    void aGreyPictureIsTheSameInAnyColourSpace() throws IOException {
        BufferedImage grey = even(BufferedImage.TYPE_BYTE_GRAY, 126);
        BufferedImage colours = even(BufferedImage.TYPE_INT_RGB, 126);
        assertThat(Sight.of(png(grey)).same(Sight.of(colours))).isTrue();
        assertThat(Sight.of(png(grey)).same(Sight.of(even(BufferedImage.TYPE_INT_RGB, 190))))
                .isFalse();
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
