package octavo.print.foundry;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What of OpenType's {@code GSUB} table a book is set with: single substitutions and ligatures. */
record Gsub(ByteBuffer table) {

    private static final int SINGLE = 1;
    private static final int LIGATURE = 4;
    private static final int EXTENSION = 7;

    /** What one kind of lookup does, subtable by subtable. */
    private interface Reader {
        void read(int subtable);
    }

    /**
     * Glyphs by the glyphs that they replace, for a feature of any script or language.
     *
     * @return empty where the font has no such feature
     */
    Map<Integer, Integer> singles(String feature) throws BadFont {
        Map<Integer, Integer> replaced = new HashMap<>();
        read(feature, SINGLE, subtable -> single(subtable, replaced));
        return replaced;
    }

    /** Ligatures by the glyphs that they stand for, for a feature of any script or language. */
    Map<List<Integer>, Integer> ligatures(String feature) throws BadFont {
        Map<List<Integer>, Integer> joined = new HashMap<>();
        read(feature, LIGATURE, subtable -> ligature(subtable, joined));
        return joined;
    }

    private void read(String feature, int wanted, Reader reader) throws BadFont {
        try {
            for (int lookup : lookups(feature)) {
                int type = unsigned(lookup);
                for (int i = 0; i < unsigned(lookup + 4); i++) {
                    int subtable = lookup + unsigned(lookup + 6 + 2 * i);
                    if (type == wanted) {
                        reader.read(subtable);
                    } else if (type == EXTENSION && unsigned(subtable + 2) == wanted) {
                        reader.read(subtable + table.getInt(subtable + 4));
                    }
                }
            }
        } catch (IndexOutOfBoundsException e) {
            throw BadFont.damaged("its table GSUB is cut off");
        }
    }

    private List<Integer> lookups(String feature) {
        int features = unsigned(6);
        int list = unsigned(8);
        List<Integer> lookups = new ArrayList<>();
        for (int f = 0; f < unsigned(features); f++) {
            int record = features + 2 + 6 * f;
            byte[] tag = new byte[4];
            table.get(record, tag);
            if (new String(tag, StandardCharsets.ISO_8859_1).equals(feature)) {
                int at = features + unsigned(record + 4);
                for (int i = 0; i < unsigned(at + 2); i++) {
                    lookups.add(list + unsigned(list + 2 + 2 * unsigned(at + 4 + 2 * i)));
                }
            }
        }
        return lookups;
    }

    private void single(int at, Map<Integer, Integer> replaced) {
        boolean byDelta = unsigned(at) == 1;
        List<Integer> covered = coverage(at + unsigned(at + 2));
        for (int i = 0; i < covered.size(); i++) {
            int glyph = covered.get(i);
            int other = byDelta ? glyph + table.getShort(at + 4) & 0xFFFF : unsigned(at + 6 + 2 * i);
            replaced.putIfAbsent(glyph, other);
        }
    }

    private void ligature(int at, Map<List<Integer>, Integer> joined) {
        List<Integer> covered = coverage(at + unsigned(at + 2));
        for (int i = 0; i < covered.size(); i++) {
            int set = at + unsigned(at + 6 + 2 * i);
            for (int k = 0; k < unsigned(set); k++) {
                int ligature = set + unsigned(set + 2 + 2 * k);
                List<Integer> glyphs = new ArrayList<>(List.of(covered.get(i)));
                for (int c = 1; c < unsigned(ligature + 2); c++) {
                    glyphs.add(unsigned(ligature + 2 + 2 * c));
                }
                joined.putIfAbsent(glyphs, unsigned(ligature));
            }
        }
    }

    private List<Integer> coverage(int at) {
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

    private int unsigned(int at) {
        return table.getShort(at) & 0xFFFF;
    }
}
