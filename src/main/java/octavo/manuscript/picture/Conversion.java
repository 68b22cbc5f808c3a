package octavo.manuscript.picture;

import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ColorConvertOp;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataFormatImpl;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import octavo.problem.Code;

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
            if (format.equals("tiff") && isInked(reader)) {
                throw new BadPicture(
                        Code.PICTURE_KIND,
                        "is a TIFF of printing inks",
                        "bring it as JPEG, whose inks go to the press as they are, or as PNG");
            }
            return onScreen(reader.read(0));
        });
    }

    /** Whether its numbers are amounts of ink; the reader takes the black for what shines through. */
    private static boolean isInked(ImageReader reader) throws IOException {
        IIOMetadata told = reader.getImageMetadata(0);
        return told != null
                && told.isStandardMetadataFormatSupported()
                && told.getAsTree(IIOMetadataFormatImpl.standardMetadataFormatName) instanceof IIOMetadataNode tree
                && tree.getElementsByTagName("ColorSpaceType").item(0) instanceof IIOMetadataNode space
                && space.getAttribute("name").equals("CMYK");
    }

    /** The picture in the colours of screens, since its new file says nothing of others. */
    private static BufferedImage onScreen(BufferedImage picture) {
        ColorSpace space = picture.getColorModel().getColorSpace();
        if (space.getType() != ColorSpace.TYPE_RGB || space.isCS_sRGB()) {
            return picture;
        }
        int type = picture.getColorModel().hasAlpha() ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB;
        BufferedImage screen = new BufferedImage(picture.getWidth(), picture.getHeight(), type);
        return new ColorConvertOp(null).filter(picture, screen);
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
