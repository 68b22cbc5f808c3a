package octavo.print.foundry;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Gives every character a glyph of its own in a TrueType font, by copies of those that stand for several: a PDF knows
 * one meaning for a glyph, and a capital set as a small capital would be copied as a small letter.
 */
final class Doubles {

    private final Sfnt font;
    private final int glyphs;
    private final List<Integer> copied = new ArrayList<>();

    private Doubles(Sfnt font) {
        this.font = font;
        this.glyphs = font.tables().get("maxp").getShort(4) & 0xFFFF;
    }

    /** The font with this character map, changed where glyphs had to be copied; an OpenType font stays as it is. */
    static Sfnt with(Sfnt font, Cmap cmap) {
        if (font.table("glyf").isEmpty()) {
            return font.with(Map.of("cmap", cmap.write()));
        }
        Doubles doubles = new Doubles(font);
        ByteBuffer map = doubles.apart(cmap).write();
        return font.without(Set.of("hdmx", "LTSH", "VDMX")).with(doubles.tables()).with(Map.of("cmap", map));
    }

    private Cmap apart(Cmap cmap) {
        Set<Integer> taken = new HashSet<>();
        SortedMap<Integer, Integer> apart = new TreeMap<>(cmap.glyphs());
        apart.replaceAll((character, glyph) -> {
            if (taken.add(glyph) || glyphs + copied.size() == 0xFFFF) {
                return glyph;
            }
            copied.add(glyph);
            return glyphs + copied.size() - 1;
        });
        return new Cmap(apart);
    }

    private Map<String, ByteBuffer> tables() {
        ByteBuffer head = copy("head", 0);
        head.putShort(50, (short) 1);
        ByteBuffer maxp = copy("maxp", 0);
        maxp.putShort(4, (short) (glyphs + copied.size()));
        ByteBuffer hhea = copy("hhea", 0);
        hhea.putShort(34, (short) (glyphs + copied.size()));
        ByteBuffer post = ByteBuffer.allocate(32).put(0, font.tables().get("post"), 0, 32).putInt(0, 0x00030000);
        int extra = copied.stream().mapToInt(this::length).sum();
        ByteBuffer glyf = copy("glyf", extra);
        ByteBuffer loca = ByteBuffer.allocate(4 * (glyphs + copied.size() + 1));
        for (int glyph = 0; glyph <= glyphs; glyph++) {
            loca.putInt(offset(glyph));
        }
        int end = offset(glyphs);
        for (int glyph : copied) {
            glyf.put(end, glyf, offset(glyph), length(glyph));
            end += length(glyph);
            loca.putInt(end);
        }
        return Map.of(
                "head", head, "maxp", maxp, "hhea", hhea, "post", post, "glyf", glyf, "loca", loca.flip(), "hmtx", hmtx());
    }

    private ByteBuffer hmtx() {
        ByteBuffer hmtx = ByteBuffer.allocate(4 * (glyphs + copied.size()));
        for (int glyph = 0; glyph < glyphs; glyph++) {
            hmtx.putInt(metrics(glyph));
        }
        copied.forEach(glyph -> hmtx.putInt(metrics(glyph)));
        return hmtx.flip();
    }

    /** The advance, and below it the left side bearing. */
    private int metrics(int glyph) {
        ByteBuffer table = font.tables().get("hmtx");
        int full = font.tables().get("hhea").getShort(34) & 0xFFFF;
        int advance = table.getShort(4 * Math.min(glyph, full - 1));
        int bearing = glyph < full ? table.getShort(4 * glyph + 2) : table.getShort(4 * full + 2 * (glyph - full));
        return advance << 16 | bearing & 0xFFFF;
    }

    private int length(int glyph) {
        return offset(glyph + 1) - offset(glyph);
    }

    private int offset(int glyph) {
        ByteBuffer loca = font.tables().get("loca");
        boolean wide = font.tables().get("head").getShort(50) != 0;
        return wide ? loca.getInt(4 * glyph) : 2 * (loca.getShort(2 * glyph) & 0xFFFF);
    }

    private ByteBuffer copy(String tag, int extra) {
        ByteBuffer table = font.tables().get(tag);
        return ByteBuffer.allocate(table.limit() + extra).put(0, table, 0, table.limit());
    }
}
