package octavo.verify.packing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSStream;

/**
 * A table that says which letters the codes of a font stand for (ISO 32000-1, 9.7.5 and 9.10.3); whoever reads it writes out its
 * ranges.
 */
final class LetterTable {

    /** In bytes; the largest for Japanese has half of it. */
    private static final int MOST = 1 << 20;

    /** Letters that a range is worth which is not written out: whoever asks for one goes through all ranges. */
    private static final int RANGE = 32;

    private static final Pattern SECTIONS = Pattern.compile("(?=begin|end)");
    private static final String CODE = "<[\\s0-9A-Fa-f]*?([0-9A-Fa-f]{1,8})\\s*>\\s*";
    private static final Pattern ROW = Pattern.compile(CODE + CODE + "(?:<[^>]*>|\\[[^\\]]*\\]|\\d+)");

    private LetterTable() {}

    /**
     * How many letters it names.
     *
     * @throws Overfull where it is too long to be read
     */
    static long size(COSStream table) {
        try (InputStream in = table.createInputStream()) {
            byte[] bytes = in.readNBytes(MOST + 1);
            if (bytes.length > MOST) {
                throw new Overfull("the table of one of its fonts unpacks to more than %d MB".formatted(MOST >> 20));
            }
            return size(new String(bytes, StandardCharsets.ISO_8859_1));
        } catch (IOException e) {
            return 0; // broken parts are for others to tell
        }
    }

    private static long size(String table) {
        long size = 0;
        for (String section : SECTIONS.split(table)) {
            boolean writtenOut = section.startsWith("beginbfrange");
            for (Matcher row = ROW.matcher(section); row.find(); ) {
                size += writtenOut ? Math.max(0, code(row.group(2)) - code(row.group(1)) + 1) : RANGE;
            }
        }
        return size;
    }

    private static long code(String digits) {
        return Long.parseLong(digits, 16);
    }
}
