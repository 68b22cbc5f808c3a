package octavo.manuscript.picture;

import java.nio.ByteBuffer;
import java.util.Map;
import java.util.Set;

/**
 * How a PNG holds its pixels (PNG, third edition, sections 6.1, 7.2 and 8).
 *
 * @param bits in each pixel
 */
record PngPixels(int bits, boolean interlaced, boolean needsPalette) {

    private static final int PALETTE = 3;

    /** Samples in a pixel by colour type. */
    private static final Map<Integer, Integer> SAMPLES = Map.of(0, 1, 2, 3, PALETTE, 1, 4, 2, 6, 4);

    /** Depths of a sample by colour type. */
    private static final Map<Integer, Set<Integer>> DEPTHS = Map.of(
            0,
            Set.of(1, 2, 4, 8, 16),
            2,
            Set.of(8, 16),
            PALETTE,
            Set.of(1, 2, 4, 8),
            4,
            Set.of(8, 16),
            6,
            Set.of(8, 16));

    /** Where the seven passes of Adam7 begin and how far they step: x, y, dx, dy. */
    private static final int[][] ADAM7 = {
        {0, 0, 8, 8}, {4, 0, 8, 8}, {0, 4, 4, 8}, {2, 0, 4, 4}, {0, 2, 2, 4}, {1, 0, 2, 2}, {0, 1, 1, 2}
    };

    static PngPixels of(ByteBuffer header) throws BadPicture {
        int depth = header.get(8);
        int colour = header.get(9);
        boolean known = DEPTHS.getOrDefault(colour, Set.of()).contains(depth)
                && header.get(10) == 0
                && header.get(11) == 0
                && (header.get(12) & ~1) == 0;
        if (!known) {
            throw BadPicture.damaged("its header names a form that PNG does not have");
        }
        return new PngPixels(depth * SAMPLES.get(colour), header.get(12) == 1, colour == PALETTE);
    }

    /** How many bytes the pixels of a picture have, a filter byte before each row. */
    long bytes(Size size) {
        if (!interlaced) {
            return rows(size.width(), size.height());
        }
        long bytes = 0;
        for (int[] pass : ADAM7) {
            bytes += rows(count(size.width(), pass[0], pass[2]), count(size.height(), pass[1], pass[3]));
        }
        return bytes;
    }

    private long rows(long width, long height) {
        return width == 0 ? 0 : height * (1 + (width * bits + 7) / 8);
    }

    private static long count(int all, int first, int step) {
        return all <= first ? 0 : (all - first + step - 1) / step;
    }
}
