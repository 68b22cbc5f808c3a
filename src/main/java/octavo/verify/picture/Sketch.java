package octavo.verify.picture;

import java.awt.image.BufferedImage;
import java.util.Optional;

/**
 * A drawing made small, without its lettering: how dark each field of it is, and how much of the field has any mark.
 *
 * <p>Other inks change the one and leave the other.
 */
public record Sketch(double[] darkness, double[] coverage) {

    /** Pixels of a drawing's longer side. */
    static final int PIXELS = 384;

    private static final int SIDE = 16;

    /** How well two must agree, from -1 to 1: other inks and another program leave 0.95, another drawing seldom 0.7. */
    private static final double ALIKE = 0.87;

    /** Lighter than this is paper. */
    private static final double PAPER = 0.03;

    /** A drawing in a file; nothing where it cannot be drawn. */
    public static Optional<Sketch> of(byte[] svg) {
        return SvgPicture.of(svg, PIXELS, false).map(Sketch::of);
    }

    /** The same with its lettering, in whatever fount there is. */
    public static Optional<Sketch> lettered(byte[] svg) {
        return SvgPicture.of(svg, PIXELS, true).map(Sketch::of);
    }

    /** A picture on white paper. */
    static Sketch of(BufferedImage picture) {
        double[] darkness = new double[SIDE * SIDE];
        double[] coverage = new double[SIDE * SIDE];
        int[] counts = new int[SIDE * SIDE];
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                int field = y * SIDE / picture.getHeight() * SIDE + x * SIDE / picture.getWidth();
                double dark = darkness(picture.getRGB(x, y));
                darkness[field] += dark;
                coverage[field] += dark > PAPER ? 1 : 0;
                counts[field]++;
            }
        }
        for (int field = 0; field < counts.length; field++) {
            darkness[field] /= Math.max(1, counts[field]);
            coverage[field] /= Math.max(1, counts[field]);
        }
        return new Sketch(softened(darkness), softened(coverage));
    }

    /** Each field with a share of those around it: a fine line may fall on this side of an edge or on that. */
    private static double[] softened(double[] fields) {
        double[] soft = new double[fields.length];
        for (int field = 0; field < fields.length; field++) {
            int count = 0;
            for (int y = field / SIDE - 1; y <= field / SIDE + 1; y++) {
                for (int x = field % SIDE - 1; x <= field % SIDE + 1; x++) {
                    if (x >= 0 && x < SIDE && y >= 0 && y < SIDE) {
                        soft[field] += fields[y * SIDE + x];
                        count++;
                    }
                }
            }
            soft[field] /= count;
        }
        return soft;
    }

    private static double darkness(int argb) {
        double light = (0.299 * (argb >> 16 & 0xFF) + 0.587 * (argb >> 8 & 0xFF) + 0.114 * (argb & 0xFF)) / 255;
        return (1 - light) * (argb >>> 24) / 255; // Rec. ITU-R BT.601
    }

    /** Whether it is the same drawing, in whatever inks. */
    public boolean alike(Sketch other) {
        return isEmpty() || other.isEmpty()
                ? isEmpty() == other.isEmpty()
                : agreement(darkness, other.darkness) >= ALIKE || agreement(coverage, other.coverage) >= ALIKE;
    }

    /** Whether it has no marks but lettering, or none at all. */
    public boolean isEmpty() {
        for (double field : coverage) {
            if (field > 0) {
                return false;
            }
        }
        return true;
    }

    private static double agreement(double[] one, double[] other) {
        double mean = mean(one);
        double otherMean = mean(other);
        double both = 0;
        double mine = 0;
        double its = 0;
        for (int i = 0; i < one.length; i++) {
            both += (one[i] - mean) * (other[i] - otherMean);
            mine += (one[i] - mean) * (one[i] - mean);
            its += (other[i] - otherMean) * (other[i] - otherMean);
        }
        boolean even = mine < 1e-6 && its < 1e-6;
        return even ? 1 - Math.abs(mean - otherMean) : mine * its == 0 ? 0 : both / Math.sqrt(mine * its);
    }

    private static double mean(double[] fields) {
        double sum = 0;
        for (double field : fields) {
            sum += field;
        }
        return sum / fields.length;
    }
}
