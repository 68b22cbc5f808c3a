package octavo.manuscript.picture;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import octavo.problem.Code;

/** JPEG and GIF, read to their last pixel by the JDK. */
final class Raster {

    /** Every pixel is decoded, but only one of so many in each direction is kept. */
    private static final int THINNED = 16;

    private Raster() {}

    /** The picture's size. */
    static Size read(String format, byte[] bytes) throws BadPicture {
        return with(format, bytes, reader -> {
            Size size = Size.of(reader.getWidth(0), reader.getHeight(0), format.equals("jpeg") ? Jfif.ppi(bytes) : 0);
            ImageReadParam param = reader.getDefaultReadParam();
            param.setSourceSubsampling(THINNED, THINNED, 0, 0);
            if (reader.canReadRaster()) {
                reader.readRaster(0, param);
            } else {
                reader.read(0, param);
            }
            return size;
        });
    }

    /** Whether a JPEG tells amounts of ink, of which only its numbers can be read. */
    static boolean isInked(byte[] jpeg) throws BadPicture {
        return with("jpeg", jpeg, reader -> !reader.getImageTypes(0).hasNext());
    }

    /** Something done with a reader that has the picture before it. */
    interface Use<T> {
        T use(ImageReader reader) throws IOException, BadPicture;
    }

    /** Does it; what the reader complains of is damage. */
    static <T> T with(String format, byte[] bytes, Use<T> use) throws BadPicture {
        ImageReader reader = reader(format);
        List<String> complaints = new ArrayList<>();
        reader.addIIOReadWarningListener((_, complaint) -> complaints.add(complaint));
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            reader.setInput(in, false, false);
            T result = use.use(reader);
            if (complaints.stream().anyMatch(Raster::isLoss)) {
                throw BadPicture.damaged("it is cut off");
            }
            return result;
        } catch (IOException | RuntimeException e) {
            throw BadPicture.damaged("its pixels cannot be read");
        } finally {
            reader.dispose();
        }
    }

    /** The words of libjpeg for what is not there; it makes grey of the rest. */
    private static boolean isLoss(String complaint) {
        return complaint.contains("Truncated") || complaint.contains("premature end");
    }

    private static ImageReader reader(String format) throws BadPicture {
        Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName(format);
        if (!readers.hasNext()) {
            throw new BadPicture(Code.PICTURE_KIND, "is of a kind that this Java cannot read", "bring it as PNG");
        }
        return readers.next();
    }
}
