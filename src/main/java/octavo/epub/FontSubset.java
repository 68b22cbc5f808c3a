package octavo.epub;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFTable;
import org.apache.fontbox.ttf.TrueTypeFont;

/**
 * A font without the outlines that a book has no use for.
 *
 * <p>Glyphs keep their numbers, so that kerning, ligatures, small capitals and figures work as in the whole font.
 */
final class FontSubset {

    private static final int LONG_FORMAT = 50;
    private static final int CHECKSUM = 8;
    private static final int NAMELESS = 0x00030000;
    private static final int POST_HEADER = 32;

    /** Tables that draw with glyphs in ways of their own; fonts with one of them stay whole. */
    private static final Set<String> OTHER_WAYS = Set.of("gvar", "COLR", "MATH", "morx", "SVG ", "sbix", "CBDT");

    private FontSubset() {}

    static boolean isPossible(TrueTypeFont font) {
        Set<String> tables = font.getTableMap().keySet();
        return tables.contains("glyf") && tables.stream().noneMatch(OTHER_WAYS::contains);
    }

    /** The file for these characters and all that the font may put in their places. */
    static byte[] of(TrueTypeFont font, Set<Integer> characters) throws IOException {
        SortedMap<String, byte[]> tables = new TreeMap<>();
        for (TTFTable table : font.getTables()) {
            tables.put(table.getTag(), font.getTableBytes(table));
        }
        BitSet glyphs = glyphs(font.getUnicodeCmapLookup(), characters);
        if (tables.containsKey("GSUB")) {
            new Substitutions(ByteBuffer.wrap(tables.get("GSUB"))).close(glyphs);
        }
        Outlines outlines = Outlines.of(tables, font.getNumberOfGlyphs());
        outlines.close(glyphs);
        outlines.write(glyphs, tables);
        ByteBuffer.wrap(tables.get("head")).putInt(CHECKSUM, 0).putShort(LONG_FORMAT, (short) 1);
        ByteBuffer post = ByteBuffer.wrap(Arrays.copyOf(tables.get("post"), POST_HEADER));
        tables.put("post", post.putInt(0, NAMELESS).array());
        tables.remove("DSIG");
        return FontFile.of(tables);
    }

    private static BitSet glyphs(CmapLookup map, Set<Integer> characters) {
        BitSet glyphs = new BitSet();
        glyphs.set(0);
        characters.forEach(character -> glyphs.set(map.getGlyphId(character)));
        return glyphs;
    }
}
