package octavo.print.foundry;

import java.nio.ByteBuffer;
import octavo.print.foundry.Fount.Placement;

/** The outlines of a TrueType font that has passed its preflight: tables {@code glyf}, {@code loca}, {@code hmtx}. */
record Glyf(Sfnt font) {

    /** How far a mark over a tall letter stands off it, as a part of the em. */
    private static final int CLEARANCE = 12;

    int offset(int glyph) {
        ByteBuffer loca = font.tables().get("loca");
        boolean wide = font.tables().get("head").getShort(50) != 0;
        return wide ? loca.getInt(4 * glyph) : 2 * (loca.getShort(2 * glyph) & 0xFFFF);
    }

    int length(int glyph) {
        return offset(glyph + 1) - offset(glyph);
    }

    /** How far a glyph takes the line on, in the font's units. */
    int advance(int glyph) {
        int full = font.tables().get("hhea").getShort(34) & 0xFFFF;
        return font.tables().get("hmtx").getShort(4 * Math.min(glyph, full - 1)) & 0xFFFF;
    }

    /** The advance, and below it the left side bearing. */
    int metrics(int glyph) {
        ByteBuffer table = font.tables().get("hmtx");
        int full = font.tables().get("hhea").getShort(34) & 0xFFFF;
        int bearing = glyph < full ? table.getShort(4 * glyph + 2) : table.getShort(4 * full + 2 * (glyph - full));
        return advance(glyph) << 16 | bearing & 0xFFFF;
    }

    /** The lowest point of a glyph, in the font's units. */
    int lowest(int glyph) {
        return length(glyph) == 0 ? 0 : bound(glyph, 4);
    }

    /** A mark in the middle of its letter and clear of its top, for fonts that give it no anchor. */
    Placement centred(int letter, int mark, int unitsPerEm) {
        if (length(letter) == 0 || length(mark) == 0) {
            return new Placement(0, 0);
        }
        int middle = (bound(letter, 2) + bound(letter, 6)) / 2 - (bound(mark, 2) + bound(mark, 6)) / 2;
        int clear = bound(letter, 8) + unitsPerEm / CLEARANCE - bound(mark, 4);
        boolean above = bound(mark, 4) > 0;
        return new Placement(middle, above ? Math.max(0, clear) : 0);
    }

    /** One of a glyph's bounds by its place in the outline's heading: xMin 2, yMin 4, xMax 6, yMax 8. */
    private int bound(int glyph, int at) {
        return font.tables().get("glyf").getShort(offset(glyph) + at);
    }
}
