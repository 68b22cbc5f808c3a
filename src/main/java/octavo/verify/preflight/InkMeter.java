package octavo.verify.preflight;

import java.awt.image.Raster;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import octavo.verify.pages.Patience;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceCMYK;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;

/**
 * How much ink lies on one spot. Nothing overprints, so that what is painted last counts alone; in a picture the spots
 * are its pixels.
 */
final class InkMeter {

    /** What conversion and compression may add, in hundredths. */
    private static final int TOLERANCE = 3;

    /** A thousandth of a picture may be specks. */
    private static final int SPECKS = 1000;

    private final int limit;
    private final Map<COSBase, Integer> measured = new HashMap<>();

    /**
     * @param limit of all inks together, in hundredths
     */
    InkMeter(int limit) {
        this.limit = limit;
    }

    int limit() {
        return limit;
    }

    boolean tooMuch(int ink) {
        return ink > limit + TOLERANCE;
    }

    /** The inks of a colour together, in hundredths. */
    static int of(float[] colour) {
        float sum = 0;
        for (float ink : colour) {
            sum += ink;
        }
        return Math.round(sum * 100);
    }

    /** Whether a picture has more pixels than can be looked at. */
    static boolean vast(PDImage picture) {
        return Patience.endless(4L * picture.getWidth() * picture.getHeight());
    }

    /** The ink that a thousandth of a picture's pixels have or more, in hundredths; nothing for other colours. */
    int of(PDImage picture) throws IOException {
        if (picture.isStencil() || !(picture.getColorSpace() instanceof PDDeviceCMYK)) {
            return 0;
        }
        COSBase key = picture.getCOSObject();
        Integer known = measured.get(key);
        if (known == null) {
            known = measure(picture.getRawRaster());
            measured.put(key, known);
        }
        return known;
    }

    private static int measure(Raster pixels) {
        int[] counts = new int[401];
        int[] row = new int[4 * pixels.getWidth()];
        for (int y = 0; y < pixels.getHeight(); y++) {
            pixels.getPixels(0, y, pixels.getWidth(), 1, row);
            for (int x = 0; x < row.length; x += 4) {
                counts[(row[x] + row[x + 1] + row[x + 2] + row[x + 3]) * 100 / 255]++;
            }
        }
        int most = 400;
        for (long seen = counts[most]; most > 0 && seen * SPECKS < (long) pixels.getWidth() * pixels.getHeight(); ) {
            seen += counts[--most];
        }
        return most;
    }
}
