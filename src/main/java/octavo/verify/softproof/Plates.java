package octavo.verify.softproof;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import octavo.verify.Evidence.Inks;
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

    private Plates(PDDocument document) {
        super(document);
    }

    /** What came of a page. */
    sealed interface Reading {}

    record Measured(Inks.Page ink) implements Reading {}

    /** @param reason goes on from "page 3 cannot be drawn: " */
    record Unmeasured(String reason) implements Reading {}

    /** The pages from one to another, the last not among them, counted from 0. */
    static List<Reading> read(byte[] pdf, int from, int to) {
        List<Reading> readings = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            Plates plates = new Plates(document);
            for (int page = from; page < to; page++) {
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
            int[] black = plate(page, Separator.BLACK);
            return new Measured(coloured ? measure(black, plate(page, Separator.COLOURS)) : measure(black));
        } catch (Undrawn e) {
            return new Unmeasured(e.getMessage());
        }
    }

    private int[] plate(int page, Separator inks) throws Undrawn {
        separator = inks;
        BufferedImage plate = draw(page, SCALE);
        return ((DataBufferInt) plate.getRaster().getDataBuffer()).getData();
    }

    @Override
    protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
        return new PlateDrawer(parameters, separator, () -> coloured = true);
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
