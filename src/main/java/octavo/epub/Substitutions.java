package octavo.epub;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * The glyphs that a font may put in the place of others: its small capitals, ligatures, figures and alternates.
 *
 * <p>Every lookup counts, whatever feature or context asks for it: rather a glyph too many than one that is missed.
 *
 * @param gsub the font's table of glyph substitutions (OpenType 1.9, GSUB)
 */
record Substitutions(ByteBuffer gsub) {

    private static final int LOOKUPS = 8;
    private static final int EXTENSION = 7;

    /** Adds to the glyphs all that these may become. */
    void close(BitSet glyphs) {
        int before;
        do {
            before = glyphs.cardinality();
            int lookups = u16(LOOKUPS);
            offsets(lookups, 0)
                    .forEach(lookup -> offsets(lookup, 4).forEach(table -> apply(u16(lookup), table, glyphs)));
        } while (glyphs.cardinality() > before);
    }

    private void apply(int type, int table, BitSet glyphs) {
        switch (type) {
            case 1 -> single(table, glyphs);
            case 2, 3 -> several(table, glyphs);
            case 4 -> ligatures(table, glyphs);
            case EXTENSION -> apply(u16(table + 2), table + gsub.getInt(table + 4), glyphs);
            case 8 -> backwards(table, glyphs);
            default -> {} // Contexts put in nothing of their own: they call the lookups above.
        }
    }

    private void single(int table, BitSet glyphs) {
        List<Integer> covered = covered(table);
        for (int i = 0; i < covered.size(); i++) {
            int glyph = covered.get(i);
            if (glyphs.get(glyph)) {
                glyphs.set(u16(table) == 1 ? glyph + u16(table + 4) & 0xffff : u16(table + 6 + 2 * i));
            }
        }
    }

    private void several(int table, BitSet glyphs) {
        List<Integer> covered = covered(table);
        List<Integer> sets = offsets(table, 4);
        for (int i = 0; i < sets.size(); i++) {
            if (glyphs.get(covered.get(i))) {
                set(sets.get(i) + 2, u16(sets.get(i)), glyphs);
            }
        }
    }

    private void ligatures(int table, BitSet glyphs) {
        List<Integer> covered = covered(table);
        List<Integer> sets = offsets(table, 4);
        for (int i = 0; i < sets.size(); i++) {
            if (glyphs.get(covered.get(i))) {
                for (int ligature : offsets(sets.get(i), 0)) {
                    BitSet parts = new BitSet();
                    set(ligature + 4, u16(ligature + 2) - 1, parts);
                    parts.andNot(glyphs);
                    if (parts.isEmpty()) {
                        glyphs.set(u16(ligature));
                    }
                }
            }
        }
    }

    private void backwards(int table, BitSet glyphs) {
        int lookahead = table + 6 + 2 * u16(table + 4);
        int put = lookahead + 2 + 2 * u16(lookahead);
        set(put + 2, u16(put), glyphs);
    }

    private List<Integer> covered(int table) {
        int coverage = table + u16(table + 2);
        List<Integer> glyphs = new ArrayList<>();
        for (int i = 0; i < u16(coverage + 2); i++) {
            if (u16(coverage) == 1) {
                glyphs.add(u16(coverage + 4 + 2 * i));
            } else {
                int range = coverage + 4 + 6 * i;
                for (int glyph = u16(range); glyph <= u16(range + 2); glyph++) {
                    glyphs.add(glyph);
                }
            }
        }
        return glyphs;
    }

    private void set(int at, int count, BitSet glyphs) {
        for (int i = 0; i < count; i++) {
            glyphs.set(u16(at + 2 * i));
        }
    }

    /** Where the parts of a table are that counts them and gives their offsets. */
    private List<Integer> offsets(int table, int count) {
        int counted = table + count;
        List<Integer> places = new ArrayList<>();
        for (int i = 1; i <= u16(counted); i++) {
            places.add(table + u16(counted + 2 * i));
        }
        return places;
    }

    private int u16(int at) {
        return gsub.getShort(at) & 0xffff;
    }
}
