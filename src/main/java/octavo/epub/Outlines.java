package octavo.epub;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Map;

/**
 * The outlines of a TrueType font's glyphs (OpenType 1.9, glyf and loca).
 *
 * @param places where each glyph's outline begins, and where the last one ends
 */
record Outlines(ByteBuffer outlines, int[] places) {

    private static final int LONG_FORMAT = 50;
    private static final int HEADER = 10;
    private static final int WORDS = 0x0001;
    private static final int SCALE = 0x0008;
    private static final int MORE = 0x0020;
    private static final int TWO_SCALES = 0x0040;
    private static final int MATRIX = 0x0080;

    static Outlines of(Map<String, byte[]> tables, int glyphs) {
        ByteBuffer loca = ByteBuffer.wrap(tables.get("loca"));
        boolean wide = ByteBuffer.wrap(tables.get("head")).getShort(LONG_FORMAT) == 1;
        int[] places = new int[glyphs + 1];
        for (int i = 0; i <= glyphs; i++) {
            places[i] = wide ? loca.getInt(4 * i) : 2 * (loca.getShort(2 * i) & 0xffff);
        }
        return new Outlines(ByteBuffer.wrap(tables.get("glyf")), places);
    }

    /** Adds to the glyphs those that they are put together from. */
    void close(BitSet glyphs) {
        BitSet looked = new BitSet();
        while (looked.cardinality() < glyphs.cardinality()) {
            BitSet next = (BitSet) glyphs.clone();
            next.andNot(looked);
            next.stream().forEach(glyph -> parts(glyph, glyphs));
            looked.or(next);
        }
    }

    private void parts(int glyph, BitSet glyphs) {
        int at = places[glyph];
        if (at == places[glyph + 1] || outlines.getShort(at) >= 0) {
            return;
        }
        at += HEADER;
        int flags;
        do {
            flags = outlines.getShort(at);
            glyphs.set(outlines.getShort(at + 2) & 0xffff);
            at += 4 + ((flags & WORDS) != 0 ? 4 : 2) + scale(flags);
        } while ((flags & MORE) != 0);
    }

    private static int scale(int flags) {
        if ((flags & SCALE) != 0) {
            return 2;
        }
        if ((flags & TWO_SCALES) != 0) {
            return 4;
        }
        return (flags & MATRIX) != 0 ? 8 : 0;
    }

    /** Puts the outlines of these glyphs alone in the place of the tables, with four bytes to an offset. */
    void write(BitSet glyphs, Map<String, byte[]> tables) {
        ByteBuffer loca = ByteBuffer.allocate(4 * places.length);
        ByteBuffer glyf = ByteBuffer.allocate(outlines.capacity());
        for (int i = 0; i < places.length - 1; i++) {
            loca.putInt(glyf.position());
            if (glyphs.get(i)) {
                glyf.put(outlines.slice(places[i], places[i + 1] - places[i]));
            }
        }
        loca.putInt(glyf.position());
        tables.put("loca", loca.array());
        tables.put("glyf", Arrays.copyOf(glyf.array(), glyf.position()));
    }
}
