package octavo.epub.picture;

import java.awt.image.WritableRaster;
import java.util.Arrays;

/** Pictures with fewer pixels, each the mean of those whose room it takes. */
final class Reduction {

    private final WritableRaster from;
    private final int bands;
    private final boolean alpha;

    private Reduction(WritableRaster from) {
        this.from = from;
        this.bands = from.getNumBands();
        this.alpha = bands % 2 == 0;
    }

    /** The picture in its own proportions, with at most so many pixels. */
    static WritableRaster of(WritableRaster from, long most) {
        double factor = Math.sqrt(most / ((double) from.getWidth() * from.getHeight()));
        int width = Math.max(1, (int) (from.getWidth() * factor));
        int height = Math.max(1, (int) (from.getHeight() * factor));
        return new Reduction(from).to(width, height);
    }

    private WritableRaster to(int width, int height) {
        WritableRaster to = Pixels.space(width, height, bands);
        double[] sums = new double[width * bands];
        double high = (double) from.getHeight() / height;
        int[] out = new int[width * bands];
        for (int y = 0; y < height; y++) {
            Arrays.fill(sums, 0);
            for (int row = (int) (y * high); row < Math.min(from.getHeight(), (y + 1) * high); row++) {
                add(row, share(row, y * high, (y + 1) * high), width, sums);
            }
            for (int x = 0; x < width; x++) {
                mean(sums, x * bands, high * from.getWidth() / width, out);
            }
            to.setPixels(0, y, width, 1, out);
        }
        return to;
    }

    /** Adds a row, squeezed to a width; colours count as far as they are seen. */
    private void add(int row, double share, int width, double[] sums) {
        int[] values = from.getPixels(0, row, from.getWidth(), 1, (int[]) null);
        double wide = (double) from.getWidth() / width;
        for (int x = 0; x < width; x++) {
            for (int i = (int) (x * wide); i < Math.min(from.getWidth(), (x + 1) * wide); i++) {
                double part = share * share(i, x * wide, (x + 1) * wide);
                double seen = alpha ? values[i * bands + bands - 1] / 255.0 : 1;
                for (int band = 0; band < bands; band++) {
                    boolean colour = !alpha || band < bands - 1;
                    sums[x * bands + band] += part * (colour ? seen : 1) * values[i * bands + band];
                }
            }
        }
    }

    private void mean(double[] sums, int at, double room, int[] out) {
        double seen = alpha ? sums[at + bands - 1] / 255 : room;
        for (int band = 0; band < bands; band++) {
            double whole = alpha && band == bands - 1 ? room : seen;
            out[at + band] = whole == 0 ? 0 : (int) Math.min(255, Math.round(sums[at + band] / whole));
        }
    }

    /** How much of a pixel lies between two places. */
    private static double share(int pixel, double from, double to) {
        return Math.min(pixel + 1, to) - Math.max(pixel, from);
    }
}
