package octavo.manuscript.picture;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Makes a PNG of a picture that editions cannot hold. */
final class Conversion {

    private Conversion() {}

    /**
     * The PNG.
     *
     * @param format {@code tiff} or {@code webp}
     */
    static byte[] toPng(String format, byte[] bytes) throws BadPicture {
        BufferedImage picture = Raster.with(format, bytes, reader -> {
            Size.of(reader.getWidth(0), reader.getHeight(0), 0);
            return reader.read(0);
        });
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(png)) {
            writer.setOutput(out);
            writer.write(new IIOImage(picture, null, null));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return png.toByteArray();
    }
}
