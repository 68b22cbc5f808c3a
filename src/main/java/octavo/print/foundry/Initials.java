package octavo.print.foundry;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Makes initials of a TrueType font's letters: several lines high and hung from the line that they begin.
 *
 * <p>Size and drop are put into the font, not into the page, so that in the PDF an initial is a letter like the others
 * of its word, of their size and on their line, and is copied with them. The letters grow because the em shrinks; they
 * are lowered by composites of themselves.
 */
final class Initials {

    private static final int LOWERED = 18;
    private static final short BY_WORDS = 0x0003;

    private final Sfnt font;
    private final Fount.Initial form;
    private final Glyf glyf;
    private final int glyphs;
    private final int em;
    private final double shrunk;
    private final List<Integer> lowered = new ArrayList<>();
    private final List<Integer> gaps = new ArrayList<>();

    private Initials(Sfnt font, Fount.Initial form) {
        this.font = font;
        this.form = form;
        this.glyf = new Glyf(font);
        this.glyphs = font.tables().get("maxp").getShort(4) & 0xFFFF;
        int whole = font.tables().get("head").getShort(18) & 0xFFFF;
        this.em = (int) Math.round(whole * 1000.0 / form.size());
        this.shrunk = (double) em / whole;
    }

    /** The font with initials in the place of its letters, figures and marks. */
    static Sfnt of(Sfnt font, Cmap cmap, Fount.Initial form) {
        return new Initials(font, form).made(cmap);
    }

    private Sfnt made(Cmap cmap) {
        SortedMap<Integer, Integer> map = new TreeMap<>(cmap.glyphs());
        map.replaceAll((character, glyph) -> {
            if (glyf.length(glyph) == 0 || glyphs + lowered.size() == 0xFFFF) {
                return glyph;
            }
            lowered.add(glyph);
            gaps.add(Character.isLetterOrDigit(character) ? units(form.gap()) : 0);
            return glyphs + lowered.size() - 1;
        });
        return font.without(Set.of("hdmx", "LTSH", "VDMX"))
                .with(Map.of("cmap", new Cmap(map).write(), "hmtx", hmtx(), "head", head(), "maxp", maxp()))
                .with(Map.of("glyf", outlines(), "loca", loca(), "hhea", lines("hhea", 4, 6, 8)))
                .with(Map.of("OS/2", lines("OS/2", 68, 70, 72, 74, 76)));
    }

    private int units(int thousandths) {
        return Math.round(thousandths * em / 1000f);
    }

    private ByteBuffer outlines() {
        ByteBuffer outlines = copy("glyf", LOWERED * lowered.size());
        outlines.position(glyf.offset(glyphs));
        short down = (short) -units(form.drop());
        for (int glyph : lowered) {
            ByteBuffer original = font.tables().get("glyf").slice(glyf.offset(glyph), glyf.length(glyph));
            outlines.putShort((short) -1);
            outlines.putShort(original.getShort(2)).putShort((short) (original.getShort(4) + down));
            outlines.putShort(original.getShort(6)).putShort((short) (original.getShort(8) + down));
            outlines.putShort(BY_WORDS)
                    .putShort((short) glyph)
                    .putShort((short) 0)
                    .putShort(down);
        }
        return outlines.flip();
    }

    private ByteBuffer loca() {
        ByteBuffer loca = ByteBuffer.allocate(4 * (glyphs + lowered.size() + 1));
        for (int glyph = 0; glyph <= glyphs; glyph++) {
            loca.putInt(glyf.offset(glyph));
        }
        for (int i = 1; i <= lowered.size(); i++) {
            loca.putInt(glyf.offset(glyphs) + LOWERED * i);
        }
        return loca.flip();
    }

    private ByteBuffer hmtx() {
        ByteBuffer hmtx = ByteBuffer.allocate(4 * (glyphs + lowered.size()));
        for (int glyph = 0; glyph < glyphs; glyph++) {
            hmtx.putInt(glyf.metrics(glyph));
        }
        for (int i = 0; i < lowered.size(); i++) {
            hmtx.putInt(glyf.metrics(lowered.get(i)) + (gaps.get(i) << 16));
        }
        return hmtx.flip();
    }

    private ByteBuffer head() {
        ByteBuffer head = copy("head", 0);
        int down = units(form.drop());
        return head.putShort(18, (short) em)
                .putShort(38, (short) (head.getShort(38) - down))
                .putShort(50, (short) 1);
    }

    private ByteBuffer maxp() {
        ByteBuffer maxp = copy("maxp", 0);
        maxp.putShort(4, (short) (glyphs + lowered.size()));
        maxp.putShort(10, (short) Math.max(maxp.getShort(6), maxp.getShort(10)));
        maxp.putShort(12, (short) Math.max(maxp.getShort(8), maxp.getShort(12)));
        maxp.putShort(28, (short) Math.max(1, maxp.getShort(28)));
        return maxp.putShort(30, (short) (maxp.getShort(30) + 1));
    }

    /** A table whose heights of lines are still those of the text around. */
    private ByteBuffer lines(String tag, int... places) {
        ByteBuffer table = copy(tag, 0);
        for (int place : places) {
            table.putShort(place, (short) Math.round(table.getShort(place) * shrunk));
        }
        return tag.equals("hhea") ? table.putShort(34, (short) (glyphs + lowered.size())) : table;
    }

    private ByteBuffer copy(String tag, int extra) {
        ByteBuffer table = font.tables().get(tag);
        return ByteBuffer.allocate(table.limit() + extra).put(0, table, 0, table.limit());
    }
}
