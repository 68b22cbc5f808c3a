package octavo.manuscript.picture;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import octavo.problem.Code;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * A picture of pixels that was decoded to its last row.
 *
 * @param ppi as its file claims; 0 where it says nothing
 */
record Raster(int width, int height, int ppi) {

    private static final long MOST_PIXELS = 100_000_000;
    private static final int SAMPLED = 1_000;
    private static final String STANDARD = "javax_imageio_1.0";

    /** Decodes it thinned out, so that memory stays small whatever its header promises. */
    static Raster prove(byte[] bytes) throws BadPicture {
        return decode(bytes, reader -> {
            int width = reader.getWidth(0);
            int height = reader.getHeight(0);
            if ((long) width * height > MOST_PIXELS) {
                throw new BadPicture(
                        Code.PICTURE_TOO_LARGE,
                        "has %d \u00d7 %d pixels".formatted(width, height),
                        "save it with at most 100 million; 300 to the inch are enough for print");
            }
            ImageReadParam thinned = reader.getDefaultReadParam();
            int step = Math.max(1, Math.max(width, height) / SAMPLED);
            thinned.setSourceSubsampling(step, step, 0, 0);
            if (reader.canReadRaster()) {
                reader.readRaster(0, thinned);
            } else {
                reader.read(0, thinned);
            }
            return new Raster(width, height, ppi(reader));
        });
    }

    /** The same picture as PNG. */
    static byte[] png(byte[] bytes) throws BadPicture {
        return decode(bytes, reader -> {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ImageIO.write(reader.read(0), "png", out);
            return out.toByteArray();
        });
    }

    private interface Decoding<T> {
        T of(ImageReader reader) throws IOException, BadPicture;
    }

    /** A decoder may fail in any way over a damaged file; all of them mean the same. */
    private static <T> T decode(byte[] bytes, Decoding<T> decoding) throws BadPicture {
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw damaged();
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, false);
                return decoding.of(reader);
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException | OutOfMemoryError | StackOverflowError e) {
            throw damaged();
        }
    }

    private static BadPicture damaged() {
        return new BadPicture(
                Code.PICTURE_UNREADABLE, "is damaged and cannot be decoded", "open it in an image editor and save it again");
    }

    private static int ppi(ImageReader reader) throws IOException {
        IIOMetadata metadata = reader.getImageMetadata(0);
        if (metadata == null || !metadata.isStandardMetadataFormatSupported()) {
            return 0;
        }
        Element root = (Element) metadata.getAsTree(STANDARD);
        NodeList sizes = root.getElementsByTagName("HorizontalPixelSize");
        if (sizes.getLength() == 0) {
            return 0;
        }
        double millimetres = Double.parseDouble(((Element) sizes.item(0)).getAttribute("value"));
        double ppi = 25.4 / millimetres;
        return Double.isFinite(ppi) && ppi < 100_000 ? (int) Math.round(ppi) : 0;
    }
}
