package octavo.print.foundry;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What of OpenType's {@code GSUB} table a book is set with: single substitutions and ligatures, of any script. */
final class Gsub {

    private static final int SINGLE = 1;
    private static final int LIGATURE = 4;
    private static final int EXTENSION = 7;

    private final Layout layout;

    Gsub(ByteBuffer table) {
        this.layout = new Layout(table, "GSUB");
    }

    /** Glyphs by the glyphs that they replace; empty where the font has no such feature. */
    Map<Integer, Integer> singles(String feature) throws BadFont {
        Map<Integer, Integer> replaced = new HashMap<>();
        layout.lookups(feature, SINGLE, EXTENSION, all -> all.forEach(subtable -> single(subtable, replaced)));
        return replaced;
    }

    /** Ligatures by the glyphs that they stand for; empty where the font has no such feature. */
    Map<List<Integer>, Integer> ligatures(String feature) throws BadFont {
        Map<List<Integer>, Integer> joined = new HashMap<>();
        layout.lookups(feature, LIGATURE, EXTENSION, all -> all.forEach(subtable -> ligature(subtable, joined)));
        return joined;
    }

    private void single(int at, Map<Integer, Integer> replaced) {
        boolean byDelta = layout.unsigned(at) == 1;
        List<Integer> covered = layout.covered(at + layout.unsigned(at + 2));
        for (int i = 0; i < covered.size(); i++) {
            int glyph = covered.get(i);
            int other = byDelta ? glyph + layout.signed(at + 4) & 0xFFFF : layout.unsigned(at + 6 + 2 * i);
            replaced.putIfAbsent(glyph, other);
        }
    }

    private void ligature(int at, Map<List<Integer>, Integer> joined) {
        List<Integer> covered = layout.covered(at + layout.unsigned(at + 2));
        for (int i = 0; i < covered.size(); i++) {
            int set = at + layout.unsigned(at + 6 + 2 * i);
            for (int k = 0; k < layout.unsigned(set); k++) {
                int ligature = set + layout.unsigned(set + 2 + 2 * k);
                List<Integer> glyphs = new ArrayList<>(List.of(covered.get(i)));
                for (int c = 1; c < layout.unsigned(ligature + 2); c++) {
                    glyphs.add(layout.unsigned(ligature + 2 + 2 * c));
                }
                joined.putIfAbsent(glyphs, layout.unsigned(ligature));
            }
        }
    }
}
