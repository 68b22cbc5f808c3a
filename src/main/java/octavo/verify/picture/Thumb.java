package octavo.verify.picture;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * The colours of a picture in each of 16 by 16 fields, by which it is known again whatever was done to its pixels and inks.
 *
 * @param light from 0 to 255, row by row
 * @param colours likewise red of all fields, then green, then blue
 */
record Thumb(double[] light, double[] colours) {

    private static final int SIDE = 16;
    private static final int FIELDS = SIDE * SIDE;

    /** Places of a field that are looked at, along each side. */
    private static final int LOOKS = 4;

    /** How well light and dark must agree, from -1 to 1: other inks and pixels leave 0.99, another picture seldom 0.8. */
    private static final double ALIKE = 0.93;

    /** So well colours have to agree even so: inks leave 0.78 of the strongest. */
    private static final double COLOURS = 0.6;

    /**
     * Colours that agree so well are enough: inks darken a pure red more than a pure green, so that what runs from the one to the
     * other keeps only 0.7 of its light and dark, but 0.89 of its colours.
     */
    private static final double SAME_COLOURS = 0.87;

    /** Below this variance a picture is one even area. */
    private static final double EVEN = 9;

    /** How far two even areas may lie apart. */
    private static final double NEAR = 40;

    /** Below this mean difference of its red, green and blue a picture is grey. */
    private static final double GREY = 6;

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
        double[] light = new double[FIELDS];
        double[] colours = new double[3 * FIELDS];
        for (int field = 0; field < FIELDS; field++) {
            for (int look = 0; look < LOOKS * LOOKS; look++) {
                int x = place(field % SIDE, look % LOOKS, picture.getWidth());
                int y = place(field / SIDE, look / LOOKS, picture.getHeight());
                for (int colour = 0; colour < 3; colour++) {
                    colours[colour * FIELDS + field] += colour(picture, x, y, colour) / (double) (LOOKS * LOOKS);
                }
            }
            light[field] = 0.299 * colours[field]
                    + 0.587 * colours[FIELDS + field]
                    + 0.114 * colours[2 * FIELDS + field]; // Rec. ITU-R BT.601
        }
        return new Thumb(light, colours);
    }

    private static int place(int field, int look, int length) {
        return (int) ((field + (look + 0.5) / LOOKS) * length / SIDE);
    }

    /** Java would read the numbers of a grey picture as if they grew with the light, and show it paler than it is. */
    private static int colour(BufferedImage picture, int x, int y, int colour) {
        if (picture.getType() == BufferedImage.TYPE_BYTE_GRAY) {
            return picture.getRaster().getSample(x, y, 0);
        }
        int argb = picture.getRGB(x, y);
        int alpha = argb >>> 24;
        return ((argb >> 16 - 8 * colour & 0xFF) * alpha + 255 * (255 - alpha)) / 255;
    }

    /** Whether it is the same picture, in whatever inks. */
    boolean alike(Thumb other) {
        double same = agreement(colours, other.colours);
        boolean sameLight = agreement(light, other.light) >= ALIKE;
        if (same >= SAME_COLOURS) {
            return true;
        }
        if (!sameLight && Math.min(variance(light), variance(other.light)) < EVEN) {
            return Math.max(variance(light), variance(other.light)) < 4 * EVEN
                    && Math.abs(mean(light) - mean(other.light)) < NEAR;
        }
        return sameLight && (isGrey() || other.isGrey() || same >= COLOURS);
    }

    private boolean isGrey() {
        double apart = 0;
        for (int field = 0; field < FIELDS; field++) {
            double green = colours[FIELDS + field];
            apart += Math.abs(colours[field] - green) + Math.abs(colours[2 * FIELDS + field] - green);
        }
        return apart / FIELDS < GREY;
    }

    /** How alike they rise and fall, each colour about its own mean. */
    private static double agreement(double[] one, double[] other) {
        double both = 0;
        double mine = 0;
        double its = 0;
        for (int from = 0; from < one.length; from += FIELDS) {
            double mean = mean(Arrays.copyOfRange(one, from, from + FIELDS));
            double otherMean = mean(Arrays.copyOfRange(other, from, from + FIELDS));
            for (int i = from; i < from + FIELDS; i++) {
                both += (one[i] - mean) * (other[i] - otherMean);
                mine += (one[i] - mean) * (one[i] - mean);
                its += (other[i] - otherMean) * (other[i] - otherMean);
            }
        }
        return mine * its == 0 ? 0 : both / Math.sqrt(mine * its);
    }

    private static double variance(double[] fields) {
        double mean = mean(fields);
        return Arrays.stream(fields)
                .map(field -> (field - mean) * (field - mean))
                .average()
                .orElse(0);
    }

    private static double mean(double[] fields) {
        return Arrays.stream(fields).average().orElse(0);
    }
}
