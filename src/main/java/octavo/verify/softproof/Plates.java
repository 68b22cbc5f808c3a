package octavo.verify.softproof;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import octavo.verify.Check.Spot;
import octavo.verify.Evidence.Inks;
import octavo.verify.pages.Patience;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;

/** The four plates of each page, as they leave the platesetter: black by itself, the coloured inks in one drawing. */
final class Plates extends SoftProof {

    private static final float SCALE = 1;

    /** Pixels in a square millimetre, at 72 to the inch. */
    private static final int SPOT = 8;

    private Separator separator = Separator.BLACK;
    private boolean coloured;

    private Plates(PDDocument document, Patience patience) {
        super(document, patience);
    }

    /** What came of a page. */
    sealed interface Reading {}

    /** @param heaviest where the most ink of the page lies */
    record Measured(Inks.Page ink, Spot heaviest) implements Reading {}

    /** @param reason goes on from "page 3 cannot be drawn: " */
    record Unmeasured(String reason) implements Reading {}

    /** The pages from one to another, the last not among them, counted from 0. */
    static List<Reading> read(byte[] pdf, int from, int to, Patience patience) {
        List<Reading> readings = new ArrayList<>();
        if (patience.spent()) {
            return readings;
        }
        try (PDDocument document = Loader.loadPDF(pdf)) {
            Plates plates = new Plates(document, patience.another());
            for (int page = from; page < to && !patience.spent(); page++) {
                readings.add(plates.read(page));
            }
        } catch (IOException e) {
            readings.add(new Unmeasured(e.getMessage()));
        }
        return readings;
    }

    private Reading read(int page) {
        try {
            coloured = false;
            BufferedImage black = plate(page, Separator.BLACK);
            if (!coloured) {
                return new Measured(measure(pixels(black)), Spot.whole(page + 1));
            }
            int[] colours = pixels(plate(page, Separator.COLOURS));
            Inks.Page ink = measure(pixels(black), colours);
            return new Measured(ink, heaviest(page, black, colours, ink.most()));
        } catch (Undrawn e) {
            return new Unmeasured(e.getMessage());
        }
    }

    private BufferedImage plate(int page, Separator inks) throws Undrawn {
        separator = inks;
        return draw(page, SCALE);
    }

    private static int[] pixels(BufferedImage plate) {
        return ((DataBufferInt) plate.getRaster().getDataBuffer()).getData();
    }

    private static Spot heaviest(int page, BufferedImage plate, int[] colours, int most) {
        int[] black = pixels(plate);
        Rectangle box = new Rectangle(-1, -1);
        for (int i = 0; i < black.length; i++) {
            if (sum(black[i], colours[i]) * 100 / 255 >= most - 1) {
                box.add(new Rectangle(i % plate.getWidth(), i / plate.getWidth(), 1, 1));
            }
        }
        double across = 100.0 / plate.getWidth();
        double down = 100.0 / plate.getHeight();
        return new Spot(page + 1, box.x * across, box.y * down, box.width * across, box.height * down);
    }

    private static int sum(int black, int colours) {
        return 4 * 255 - (colours >> 16 & 0xFF) - (colours >> 8 & 0xFF) - (colours & 0xFF) - (black & 0xFF);
    }

    @Override
    protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
        return new PlateDrawer(parameters, patience.another(), separator, () -> coloured = true);
    }

    private static Inks.Page measure(int[] black) {
        long sum = 0;
        int[] counts = new int[256];
        for (int pixel : black) {
            int ink = 255 - (pixel & 0xFF);
            sum += ink;
            counts[ink]++;
        }
        return new Inks.Page(0, 0, 0, share(sum, black.length), most(counts));
    }

    private static Inks.Page measure(int[] black, int[] colours) {
        long[] sums = new long[4];
        int[] counts = new int[4 * 255 + 1];
        for (int i = 0; i < black.length; i++) {
            int cyan = 255 - (colours[i] >> 16 & 0xFF);
            int magenta = 255 - (colours[i] >> 8 & 0xFF);
            int yellow = 255 - (colours[i] & 0xFF);
            int key = 255 - (black[i] & 0xFF);
            sums[0] += cyan;
            sums[1] += magenta;
            sums[2] += yellow;
            sums[3] += key;
            counts[cyan + magenta + yellow + key]++;
        }
        int pixels = black.length;
        return new Inks.Page(
                share(sums[0], pixels),
                share(sums[1], pixels),
                share(sums[2], pixels),
                share(sums[3], pixels),
                most(counts));
    }

    private static double share(long sum, int pixels) {
        return sum * 100.0 / 255 / pixels;
    }

    /** The ink that a square millimetre's worth of pixels has or more. */
    private static int most(int[] counts) {
        int most = counts.length - 1;
        for (int seen = counts[most]; most > 0 && seen < SPOT; ) {
            seen += counts[--most];
        }
        return Math.round(most * 100f / 255);
    }
}
