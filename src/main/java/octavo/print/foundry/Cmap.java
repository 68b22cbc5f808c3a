package octavo.print.foundry;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Which glyph stands for which code point: OpenType's {@code cmap} table, formats 4 and 12. */
record Cmap(SortedMap<Integer, Integer> glyphs) {

    private static final int BEYOND_BMP = 0x10000;

    /** One stretch of code points whose glyphs follow one another. */
    private record Segment(int first, int last, int glyph) {}

    static Cmap read(ByteBuffer table) throws BadFont {
        try {
            return new Cmap(mapping(table));
        } catch (IndexOutOfBoundsException e) {
            throw BadFont.damaged("its table cmap is cut off");
        }
    }

    private static SortedMap<Integer, Integer> mapping(ByteBuffer table) throws BadFont {
        int best = -1;
        int bestFormat = 0;
        for (int i = 0; i < unsigned(table, 2); i++) {
            int platform = unsigned(table, 4 + 8 * i);
            int encoding = unsigned(table, 6 + 8 * i);
            int offset = table.getInt(8 + 8 * i);
            boolean unicode = platform == 0 && encoding != 5 || platform == 3 && (encoding == 1 || encoding == 10);
            int format = unicode ? unsigned(table, offset) : 0;
            if ((format == 4 || format == 12) && format > bestFormat) {
                best = offset;
                bestFormat = format;
            }
        }
        if (best < 0) {
            throw new BadFont("the font has no Unicode character map", "use a font that is encoded by Unicode");
        }
        return bestFormat == 4 ? format4(table, best) : format12(table, best);
    }

    private static SortedMap<Integer, Integer> format4(ByteBuffer table, int at) {
        SortedMap<Integer, Integer> glyphs = new TreeMap<>();
        int twice = unsigned(table, at + 6);
        for (int s = 0; s < twice; s += 2) {
            int last = unsigned(table, at + 14 + s);
            int first = unsigned(table, at + 16 + twice + s);
            int delta = unsigned(table, at + 16 + 2 * twice + s);
            int rangeAt = at + 16 + 3 * twice + s;
            int range = unsigned(table, rangeAt);
            for (int c = first; c <= last && c != 0xFFFF; c++) {
                int raw = range == 0 ? c : unsigned(table, rangeAt + range + 2 * (c - first));
                int glyph = raw == 0 ? 0 : raw + delta & 0xFFFF;
                if (glyph != 0) {
                    glyphs.put(c, glyph);
                }
            }
        }
        return glyphs;
    }

    private static SortedMap<Integer, Integer> format12(ByteBuffer table, int at) throws BadFont {
        SortedMap<Integer, Integer> glyphs = new TreeMap<>();
        int count = table.getInt(at + 12);
        for (int g = 0; g < count; g++) {
            int first = table.getInt(at + 16 + 12 * g);
            int last = table.getInt(at + 20 + 12 * g);
            int glyph = table.getInt(at + 24 + 12 * g);
            if (first < 0 || last < first || last > Character.MAX_CODE_POINT) {
                throw BadFont.damaged("its character map is out of order");
            }
            for (int c = first; c <= last; c++) {
                glyphs.put(c, glyph + c - first);
            }
        }
        glyphs.values().removeIf(glyph -> glyph == 0);
        return glyphs;
    }

    /** The same map with other glyphs in the place of some. */
    Cmap substituted(Map<Integer, Integer> others) {
        SortedMap<Integer, Integer> changed = new TreeMap<>(glyphs);
        changed.replaceAll((character, glyph) -> others.getOrDefault(glyph, glyph));
        return new Cmap(changed);
    }

    /** The same map with glyphs for more characters. */
    Cmap with(Map<Integer, Integer> more) {
        SortedMap<Integer, Integer> changed = new TreeMap<>(glyphs);
        changed.putAll(more);
        return new Cmap(changed);
    }

    /** As a table with a subtable of format 4 for the basic plane and one of format 12 for all. */
    ByteBuffer write() {
        List<Segment> all = segments(glyphs);
        List<Segment> plane = segments(glyphs.headMap(0xFFFF));
        int count = plane.size() + 1;
        int short4 = 16 + 8 * count;
        ByteBuffer out = ByteBuffer.allocate(20 + short4 + 16 + 12 * all.size());
        out.putShort((short) 0).putShort((short) 2);
        out.putShort((short) 3).putShort((short) 1).putInt(20);
        out.putShort((short) 3).putShort((short) 10).putInt(20 + short4);
        int power = Integer.highestOneBit(count);
        out.putShort((short) 4).putShort((short) short4).putShort((short) 0).putShort((short) (2 * count));
        out.putShort((short) (2 * power)).putShort((short) Integer.numberOfTrailingZeros(power));
        out.putShort((short) (2 * (count - power)));
        plane.forEach(segment -> out.putShort((short) segment.last()));
        out.putShort((short) 0xFFFF).putShort((short) 0);
        plane.forEach(segment -> out.putShort((short) segment.first()));
        out.putShort((short) 0xFFFF);
        plane.forEach(segment -> out.putShort((short) (segment.glyph() - segment.first())));
        out.putShort((short) 1);
        out.position(out.position() + 2 * count);
        out.putShort((short) 12)
                .putShort((short) 0)
                .putInt(16 + 12 * all.size())
                .putInt(0)
                .putInt(all.size());
        all.forEach(
                segment -> out.putInt(segment.first()).putInt(segment.last()).putInt(segment.glyph()));
        return out.flip();
    }

    private static List<Segment> segments(SortedMap<Integer, Integer> glyphs) {
        List<Segment> segments = new ArrayList<>();
        for (Map.Entry<Integer, Integer> entry : glyphs.entrySet()) {
            int character = entry.getKey();
            Segment last = segments.isEmpty() ? new Segment(-2, -2, -2) : segments.getLast();
            boolean follows = character == last.last() + 1
                    && character != BEYOND_BMP
                    && entry.getValue() == last.glyph() + character - last.first();
            if (follows) {
                segments.set(segments.size() - 1, new Segment(last.first(), character, last.glyph()));
            } else {
                segments.add(new Segment(character, character, entry.getValue()));
            }
        }
        return segments;
    }

    private static int unsigned(ByteBuffer table, int at) {
        return table.getShort(at) & 0xFFFF;
    }
}
