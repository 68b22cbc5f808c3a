package octavo.print.foundry;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** What the tables {@code GSUB} and {@code GPOS} have in common (OpenType 1.9, "OpenType Layout Common Table Formats"). */
record Layout(ByteBuffer table, String name) {

    /**
     * Tells of each lookup of a feature, whatever its script and language: where its subtables of one type begin.
     *
     * @param extension the type that only leads to subtables of another
     */
    void lookups(String feature, int wanted, int extension, Consumer<List<Integer>> told) throws BadFont {
        try {
            for (int lookup : indexes(feature)) {
                told.accept(subtables(unsigned(8) + unsigned(unsigned(8) + 2 + 2 * lookup), wanted, extension));
            }
        } catch (IndexOutOfBoundsException e) {
            throw BadFont.damaged("its table " + name + " is cut off");
        }
    }

    private List<Integer> indexes(String feature) {
        int features = unsigned(6);
        List<Integer> indexes = new ArrayList<>();
        for (int f = 0; f < unsigned(features); f++) {
            int record = features + 2 + 6 * f;
            byte[] tag = new byte[4];
            table.get(record, tag);
            if (new String(tag, StandardCharsets.ISO_8859_1).equals(feature)) {
                int at = features + unsigned(record + 4);
                for (int i = 0; i < unsigned(at + 2); i++) {
                    int lookup = unsigned(at + 4 + 2 * i);
                    if (!indexes.contains(lookup)) {
                        indexes.add(lookup);
                    }
                }
            }
        }
        return indexes;
    }

    private List<Integer> subtables(int lookup, int wanted, int extension) {
        int type = unsigned(lookup);
        List<Integer> subtables = new ArrayList<>();
        for (int i = 0; i < unsigned(lookup + 4); i++) {
            int at = lookup + unsigned(lookup + 6 + 2 * i);
            if (type == wanted) {
                subtables.add(at);
            } else if (type == extension && unsigned(at + 2) == wanted) {
                subtables.add(at + table.getInt(at + 4));
            }
        }
        return subtables;
    }

    /** All glyphs of a coverage table, in its order. */
    List<Integer> covered(int at) {
        List<Integer> glyphs = new ArrayList<>();
        boolean ranges = unsigned(at) == 2;
        for (int i = 0; i < unsigned(at + 2); i++) {
            int first = unsigned(at + 4 + (ranges ? 6 : 2) * i);
            int last = ranges ? unsigned(at + 6 + 6 * i) : first;
            for (int glyph = first; glyph <= last; glyph++) {
                glyphs.add(glyph);
            }
        }
        return glyphs;
    }

    /** The place of a glyph in a coverage table, or -1. */
    int coverage(int at, int glyph) {
        boolean ranges = unsigned(at) == 2;
        int range = range(at + 4, unsigned(at + 2), ranges, glyph);
        if (range < 0) {
            return -1;
        }
        return ranges ? unsigned(at + 8 + 6 * range) + glyph - unsigned(at + 4 + 6 * range) : range;
    }

    /** The class of a glyph in a class definition table; 0 where it is in none. */
    int classOf(int at, int glyph) {
        if (unsigned(at) == 1) {
            int index = glyph - unsigned(at + 2);
            return index >= 0 && index < unsigned(at + 4) ? unsigned(at + 6 + 2 * index) : 0;
        }
        int range = range(at + 4, unsigned(at + 2), true, glyph);
        return range < 0 ? 0 : unsigned(at + 8 + 6 * range);
    }

    /** Finds a glyph among sorted glyphs of two bytes, or ranges of first, last and a value, of six. */
    private int range(int at, int count, boolean ranges, int glyph) {
        int size = ranges ? 6 : 2;
        int low = 0;
        int high = count - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int first = unsigned(at + middle * size);
            int last = ranges ? unsigned(at + middle * size + 2) : first;
            if (glyph < first) {
                high = middle - 1;
            } else if (glyph > last) {
                low = middle + 1;
            } else {
                return middle;
            }
        }
        return -1;
    }

    int unsigned(int at) {
        return table.getShort(at) & 0xFFFF;
    }

    int signed(int at) {
        return table.getShort(at);
    }
}
