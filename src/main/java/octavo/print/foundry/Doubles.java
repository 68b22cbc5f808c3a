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
 * one meaning for a glyph, and a capital set as a small capital would be copied as a small letter. Spaces that the font
 * lacks are added as glyphs without an outline.
 */
final class Doubles {

    private final Sfnt font;
    private final Glyf glyf;
    private final int glyphs;
    private final List<Integer> copied = new ArrayList<>();
    private final List<Integer> blanks = new ArrayList<>();

    private Doubles(Sfnt font) {
        this.font = font;
        this.glyf = new Glyf(font);
        this.glyphs = font.tables().get("maxp").getShort(4) & 0xFFFF;
    }

    /** Whether a font's glyphs can be added to; those of CFF outlines cannot. */
    static boolean possible(Sfnt font) {
        return font.table("glyf").isPresent();
    }

    /**
     * The font with this character map, changed where glyphs had to be copied or added.
     *
     * @param spaces advances by the characters that are to be blank, in the font's units
     */
    static Sfnt with(Sfnt font, Cmap cmap, Map<Integer, Integer> spaces) {
        Doubles doubles = new Doubles(font);
        Cmap apart = doubles.apart(cmap);
        ByteBuffer map = apart.with(doubles.blank(spaces)).write();
        return font.without(Set.of("hdmx", "LTSH", "VDMX"))
                .with(doubles.tables())
                .with(Map.of("cmap", map));
    }

    private Cmap apart(Cmap cmap) {
        Set<Integer> taken = new HashSet<>();
        SortedMap<Integer, Integer> apart = new TreeMap<>(cmap.glyphs());
        apart.replaceAll((character, glyph) -> {
            if (taken.add(glyph) || size() == 0xFFFF) {
                return glyph;
            }
            copied.add(glyph);
            return size() - 1;
        });
        return new Cmap(apart);
    }

    private Map<Integer, Integer> blank(Map<Integer, Integer> spaces) {
        Map<Integer, Integer> added = new TreeMap<>();
        spaces.forEach((space, advance) -> {
            if (size() < 0xFFFF) {
                added.put(space, size());
                blanks.add(advance);
            }
        });
        return added;
    }

    private int size() {
        return glyphs + copied.size() + blanks.size();
    }

    private Map<String, ByteBuffer> tables() {
        ByteBuffer head = copy("head", 0);
        head.putShort(50, (short) 1);
        ByteBuffer maxp = copy("maxp", 0);
        maxp.putShort(4, (short) size());
        ByteBuffer hhea = copy("hhea", 0);
        hhea.putShort(34, (short) size());
        ByteBuffer post =
                ByteBuffer.allocate(32).put(0, font.tables().get("post"), 0, 32).putInt(0, 0x00030000);
        int extra = copied.stream().mapToInt(glyf::length).sum();
        ByteBuffer outlines = copy("glyf", extra);
        ByteBuffer loca = ByteBuffer.allocate(4 * (size() + 1));
        for (int glyph = 0; glyph <= glyphs; glyph++) {
            loca.putInt(glyf.offset(glyph));
        }
        int end = glyf.offset(glyphs);
        for (int glyph : copied) {
            outlines.put(end, outlines, glyf.offset(glyph), glyf.length(glyph));
            end += glyf.length(glyph);
            loca.putInt(end);
        }
        for (int blank = 0; blank < blanks.size(); blank++) {
            loca.putInt(end);
        }
        return Map.of(
                "head",
                head,
                "maxp",
                maxp,
                "hhea",
                hhea,
                "post",
                post,
                "glyf",
                outlines,
                "loca",
                loca.flip(),
                "hmtx",
                hmtx());
    }

    private ByteBuffer hmtx() {
        ByteBuffer hmtx = ByteBuffer.allocate(4 * size());
        for (int glyph = 0; glyph < glyphs; glyph++) {
            hmtx.putInt(glyf.metrics(glyph));
        }
        copied.forEach(glyph -> hmtx.putInt(glyf.metrics(glyph)));
        blanks.forEach(advance -> hmtx.putInt(advance << 16));
        return hmtx.flip();
    }

    private ByteBuffer copy(String tag, int extra) {
        ByteBuffer table = font.tables().get(tag);
        return ByteBuffer.allocate(table.limit() + extra).put(0, table, 0, table.limit());
    }
}
