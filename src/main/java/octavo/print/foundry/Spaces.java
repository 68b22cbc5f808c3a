package octavo.print.foundry;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntUnaryOperator;

/** The fixed spaces of Unicode's General Punctuation that a face may lack; a lacking one is only a width. */
final class Spaces {

    /** In thousandths of an em (The Unicode Standard 16.0, section 6.2, table 6-2). */
    private static final Map<Integer, Integer> OF_AN_EM = Map.of(
            0x2000, 500,
            0x2001, 1000,
            0x2002, 500,
            0x2003, 1000,
            0x2004, 333,
            0x2005, 250,
            0x2006, 167,
            0x2009, 200,
            0x200A, 100,
            0x205F, 222);

    private static final int NO_BREAK = 0xA0;
    private static final int FIGURE = 0x2007;
    private static final int PUNCTUATION = 0x2008;
    private static final int NARROW_NO_BREAK = 0x202F;

    private Spaces() {}

    /** The advances of the spaces that a font lacks, in its units. */
    static Map<Integer, Integer> lacking(Cmap cmap, int unitsPerEm, IntUnaryOperator advance) {
        Map<Integer, Integer> lacking = new TreeMap<>();
        OF_AN_EM.forEach((space, thousandths) -> lacking.put(space, thousandths * unitsPerEm / 1000));
        Map.of(FIGURE, (int) '0', PUNCTUATION, (int) '.', NO_BREAK, (int) ' ', NARROW_NO_BREAK, (int) ' ')
                .forEach((space, like) -> {
                    Integer glyph = cmap.glyphs().get(like);
                    if (glyph != null) {
                        lacking.put(space, advance.applyAsInt(glyph) / (space == NARROW_NO_BREAK ? 2 : 1));
                    }
                });
        lacking.keySet().removeAll(cmap.glyphs().keySet());
        return lacking;
    }
}
