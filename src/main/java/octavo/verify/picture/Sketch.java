package octavo.verify.picture;

import java.awt.image.BufferedImage;
import java.util.Optional;
import java.util.stream.DoubleStream;

/**
 * A drawing made small, without its lettering: how dark each field of it is, and how much of the field has any mark, since other
 * inks change the one and leave the other; and what colour it has.
 *
 * @param colours of each field how much redder it is than green, then of each how much yellower than blue
 */
public record Sketch(double[] darkness, double[] coverage, double[] colours) {

    /** Pixels of a drawing's longer side. */
    static final int PIXELS = 384;

    private static final int SIDE = 16;

    /** How well two must agree, from -1 to 1: other inks and another program leave 0.95, another drawing seldom 0.7. */
    private static final double ALIKE = 0.87;

    /** How well colours must agree: inks leave 0.9, another colour seldom 0.6. */
    private static final double SAME_COLOURS = 0.7;

    /** Below this, drawn together, a drawing is black on white. */
    private static final double COLOURLESS = 0.25;

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

    /** The words of a drawing; empty where it has none, or cannot be drawn. */
    public static String lettering(byte[] svg) {
        return SvgPicture.lettering(svg);
    }

    /** A picture on white paper. */
    static Sketch of(BufferedImage picture) {
        double[] darkness = new double[SIDE * SIDE];
        double[] coverage = new double[SIDE * SIDE];
        double[] reds = new double[SIDE * SIDE];
        double[] yellows = new double[SIDE * SIDE];
        int[] counts = new int[SIDE * SIDE];
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                int field = y * SIDE / picture.getHeight() * SIDE + x * SIDE / picture.getWidth();
                int argb = picture.getRGB(x, y);
                double dark = darkness(argb);
                double opaque = (argb >>> 24) / (255.0 * 255);
                reds[field] += ((argb >> 16 & 0xFF) - (argb >> 8 & 0xFF)) * opaque;
                yellows[field] += ((argb >> 16 & 0xFF) / 2.0 + (argb >> 8 & 0xFF) / 2.0 - (argb & 0xFF)) * opaque;
                darkness[field] += dark;
                coverage[field] += dark > PAPER ? 1 : 0;
                counts[field]++;
            }
        }
        for (int field = 0; field < counts.length; field++) {
            darkness[field] /= Math.max(1, counts[field]);
            coverage[field] /= Math.max(1, counts[field]);
            reds[field] /= Math.max(1, counts[field]);
            yellows[field] /= Math.max(1, counts[field]);
        }
        double[] colours = DoubleStream.concat(DoubleStream.of(softened(reds)), DoubleStream.of(softened(yellows)))
                .toArray();
        return new Sketch(softened(darkness), softened(coverage), colours);
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

    /** Whether both have the same colours, or one of them none: black ink alone prints all in greys. */
    public boolean sameColours(Sketch other) {
        double both = 0;
        double mine = 0;
        double its = 0;
        for (int i = 0; i < colours.length; i++) {
            both += colours[i] * other.colours[i];
            mine += colours[i] * colours[i];
            its += other.colours[i] * other.colours[i];
        }
        return Math.min(mine, its) < COLOURLESS || both / Math.sqrt(mine * its) >= SAME_COLOURS;
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
