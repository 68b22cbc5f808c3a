package octavo.epub.picture;

import java.awt.image.Raster;
import java.awt.image.WritableRaster;

/** Pictures for the press, as amounts of cyan, magenta, yellow and black. */
final class Inks {

    private Inks() {}

    /**
     * The amounts of ink that a JPEG's numbers stand for.
     *
     * @param adobe whether they are written as Adobe's programs do, which count what is left of the paper
     * @param transform 2 where the first three are brightness and colour, of what is left of what is left (Adobe
     *     Technical Note 5116)
     */
    static WritableRaster of(Raster numbers, boolean adobe, int transform) {
        WritableRaster inks = Pixels.space(numbers.getWidth(), numbers.getHeight(), 4);
        int[] row = null;
        for (int y = 0; y < inks.getHeight(); y++) {
            row = numbers.getPixels(0, y, inks.getWidth(), 1, row);
            for (int i = 0; i < row.length; i += 4) {
                if (transform == 2) {
                    light(row, i);
                }
                for (int band = transform == 2 ? 3 : 0; adobe && band < 4; band++) {
                    row[i + band] = 255 - row[i + band];
                }
            }
            inks.setPixels(0, y, inks.getWidth(), 1, row);
        }
        return inks;
    }

    /** As screens show inks of which no profile says more. */
    static Pixels toScreen(WritableRaster inks) {
        WritableRaster screen = Pixels.space(inks.getWidth(), inks.getHeight(), 3);
        int[] row = null;
        int[] colours = new int[inks.getWidth() * 3];
        for (int y = 0; y < inks.getHeight(); y++) {
            row = inks.getPixels(0, y, inks.getWidth(), 1, row);
            for (int i = 0; i < colours.length; i++) {
                int pixel = i / 3 * 4;
                colours[i] = (255 - row[pixel + i % 3]) * (255 - row[pixel + 3]) / 255;
            }
            screen.setPixels(0, y, inks.getWidth(), 1, colours);
        }
        return new Pixels(screen);
    }

    /** Brightness and two differences as three numbers of colour (ITU-T T.871, section 7). */
    private static void light(int[] row, int at) {
        double y = row[at];
        double blue = row[at + 1] - 128.0;
        double red = row[at + 2] - 128.0;
        row[at] = clamp(y + 1.402 * red);
        row[at + 1] = clamp(y - 0.344136 * blue - 0.714136 * red);
        row[at + 2] = clamp(y + 1.772 * blue);
    }

    private static int clamp(double value) {
        return (int) Math.max(0, Math.min(255, Math.round(value)));
    }
}
