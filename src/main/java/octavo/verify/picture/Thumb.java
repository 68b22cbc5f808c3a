package octavo.verify.picture;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * How light a picture is in each of 16 by 16 fields, by which it is known again whatever was done to its pixels and inks.
 *
 * @param fields from 0 to 255, row by row
 */
record Thumb(int[] fields) {

    private static final int SIDE = 16;

    /** Places of a field that are looked at, along each side. */
    private static final int LOOKS = 4;

    /** How well light and dark must agree, from -1 to 1: other inks and pixels leave 0.99, another picture seldom 0.8. */
    private static final double ALIKE = 0.93;

    /** Below this variance a picture is one even area. */
    private static final double EVEN = 9;

    /** How far two even areas may lie apart. */
    private static final double NEAR = 40;

    /** No more pixels a side need be read. */
    static final int ENOUGH = 256;

    /** A picture in a file; nothing where it cannot be read, as a drawing. */
    static Optional<Thumb> of(byte[] file) {
        try (ImageInputStream input = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(input);
            if (!readers.hasNext()) {
                return Optional.empty();
            }
            ImageReader reader = readers.next();
            reader.setInput(input);
            ImageReadParam some = reader.getDefaultReadParam();
            int step = step(reader.getWidth(0), reader.getHeight(0));
            some.setSourceSubsampling(step, step, 0, 0);
            return Optional.of(of(reader.read(0, some)));
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }

    /** Every how manieth pixel is enough. */
    static int step(int width, int height) {
        return Math.max(1, Math.min(width, height) / ENOUGH);
    }

    /** A picture on white paper. */
    static Thumb of(BufferedImage picture) {
        int[] fields = new int[SIDE * SIDE];
        for (int field = 0; field < fields.length; field++) {
            int light = 0;
            for (int look = 0; look < LOOKS * LOOKS; look++) {
                int x = place(field % SIDE, look % LOOKS, picture.getWidth());
                int y = place(field / SIDE, look / LOOKS, picture.getHeight());
                light += light(picture, x, y);
            }
            fields[field] = light / (LOOKS * LOOKS);
        }
        return new Thumb(fields);
    }

    private static int place(int field, int look, int length) {
        return (int) ((field + (look + 0.5) / LOOKS) * length / SIDE);
    }

    /** Java would read the numbers of a grey picture as if they grew with the light, and show it paler than it is. */
    private static int light(BufferedImage picture, int x, int y) {
        return picture.getType() == BufferedImage.TYPE_BYTE_GRAY
                ? picture.getRaster().getSample(x, y, 0)
                : light(picture.getRGB(x, y));
    }

    private static int light(int argb) {
        int alpha = argb >>> 24;
        int red = argb >> 16 & 0xFF;
        int green = argb >> 8 & 0xFF;
        int blue = argb & 0xFF;
        int light = (299 * red + 587 * green + 114 * blue) / 1000; // Rec. ITU-R BT.601
        return (light * alpha + 255 * (255 - alpha)) / 255;
    }

    /** Whether it is the same picture. */
    boolean alike(Thumb other) {
        double mean = mean();
        double otherMean = other.mean();
        double both = 0;
        double mine = 0;
        double its = 0;
        for (int i = 0; i < fields.length; i++) {
            both += (fields[i] - mean) * (other.fields[i] - otherMean);
            mine += (fields[i] - mean) * (fields[i] - mean);
            its += (other.fields[i] - otherMean) * (other.fields[i] - otherMean);
        }
        if (Math.min(mine, its) / fields.length < EVEN) {
            return Math.max(mine, its) / fields.length < 4 * EVEN && Math.abs(mean - otherMean) < NEAR;
        }
        return both / Math.sqrt(mine * its) >= ALIKE;
    }

    private double mean() {
        return IntStream.of(fields).average().orElse(0);
    }
}
