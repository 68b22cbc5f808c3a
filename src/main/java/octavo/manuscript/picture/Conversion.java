package octavo.manuscript.picture;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Makes another file of a picture that editions cannot hold as it is. */
final class Conversion {

    private static final float QUALITY = 0.95f;

    private Conversion() {}

    /**
     * A PNG.
     *
     * @param format {@code tiff} or {@code webp}
     */
    static byte[] toPng(String format, byte[] bytes) throws BadPicture {
        return written(read(format, bytes), "png");
    }

    /** A JPEG that stands upright without a word of the camera's. */
    static byte[] upright(byte[] jpeg, int orientation) throws BadPicture {
        return written(Upright.of(read("jpeg", jpeg), orientation), "jpeg");
    }

    private static BufferedImage read(String format, byte[] bytes) throws BadPicture {
        return Raster.with(format, bytes, reader -> {
            Size.of(reader.getWidth(0), reader.getHeight(0), 0);
            return reader.read(0);
        });
    }

    private static byte[] written(BufferedImage picture, String format) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName(format).next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            ImageWriteParam param = writer.getDefaultWriteParam();
            if (format.equals("jpeg")) {
                param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                param.setCompressionQuality(QUALITY);
            }
            writer.setOutput(out);
            writer.write(null, new IIOImage(picture, null, null), param);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
