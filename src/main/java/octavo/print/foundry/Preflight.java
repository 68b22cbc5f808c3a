package octavo.print.foundry;

import java.nio.ByteBuffer;
import java.util.List;

/** Looks a font over before FOP does: a damaged one would stop a whole book without naming itself. */
final class Preflight {

    private static final List<String> NEEDED = List.of("cmap", "head", "hhea", "hmtx", "maxp", "name", "OS/2", "post");

    private Preflight() {}

    static void check(Sfnt font) throws BadFont {
        if (font.table("fvar").isPresent()) {
            throw new BadFont("the font is a variable one", "use its static cuts, one file for each weight and style");
        }
        for (String tag : NEEDED) {
            need(font, tag, tag.equals("post") ? 32 : 4);
        }
        int glyphs = need(font, "maxp", 6).getShort(4) & 0xFFFF;
        int metrics = need(font, "hhea", 36).getShort(34) & 0xFFFF;
        if (metrics == 0 || metrics > glyphs) {
            throw BadFont.damaged("it has %d widths for %d glyphs".formatted(metrics, glyphs));
        }
        need(font, "hmtx", 4 * metrics + 2 * (glyphs - metrics));
        boolean longOffsets = need(font, "head", 54).getShort(50) != 0;
        if (font.table("CFF ").isEmpty()) {
            outlines(
                    need(font, "loca", (glyphs + 1) * (longOffsets ? 4 : 2)),
                    need(font, "glyf", 1),
                    glyphs,
                    longOffsets);
        }
    }

    private static void outlines(ByteBuffer loca, ByteBuffer glyf, int glyphs, boolean longOffsets) throws BadFont {
        long last = 0;
        for (int glyph = 0; glyph <= glyphs; glyph++) {
            long offset = longOffsets ? loca.getInt(4 * glyph) & 0xFFFFFFFFL : 2L * (loca.getShort(2 * glyph) & 0xFFFF);
            if (offset < last || offset > glyf.limit()) {
                throw BadFont.damaged(
                        "the outline of glyph %d lies outside its table".formatted(Math.max(0, glyph - 1)));
            }
            last = offset;
        }
    }

    private static ByteBuffer need(Sfnt font, String tag, int length) throws BadFont {
        ByteBuffer table = font.table(tag).orElseThrow(() -> BadFont.damaged("it has no table " + tag.strip()));
        if (table.limit() < length) {
            throw BadFont.damaged("its table " + tag.strip() + " is cut off");
        }
        return table;
    }
}
