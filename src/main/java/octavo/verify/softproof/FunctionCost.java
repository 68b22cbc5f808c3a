package octavo.verify.softproof;

import java.io.IOException;
import java.io.InputStream;
import octavo.verify.pages.Patience;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.graphics.color.PDColorSpace;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceN;
import org.apache.pdfbox.pdmodel.graphics.color.PDSeparation;
import org.jspecify.annotations.Nullable;

/**
 * What it takes to reckon a function of a PDF once, in bytes that are looked at (ISO 32000-1, 7.10).
 *
 * <p>All functions that a stitching one is put together from are opened, and one of them is asked.
 */
final class FunctionCost {

    /** Bytes of a program, a table or a mesh that are read at all. */
    private static final int MOST = 1 << 20;

    /** Functions within a function that are opened. */
    private static final int MANY = 1 << 10;

    /** Functions in each other. */
    private static final int DEEP = 32;

    /** Where a spot colour says how it is to be replaced (ISO 32000-1, 8.6.6.4). */
    private static final int TINT = 3;

    private static final int SAMPLED = 0;
    private static final int PROGRAM = 4;

    private int opened;

    private FunctionCost() {}

    /**
     * The bytes.
     *
     * @param function one, or one for each part of a colour; of anything else nothing
     * @throws Patience.Endless where there are more than a page can have
     */
    static long of(COSBase function) throws IOException {
        FunctionCost cost = new FunctionCost();
        if (!(function instanceof COSArray several)) {
            return cost.of(function, 0);
        }
        long bytes = 0;
        for (int i = 0; i < several.size(); i++) {
            bytes += cost.of(several.getObject(i), 0);
        }
        return bytes;
    }

    /** The bytes of what turns a spot colour into inks; of other colours nothing. */
    static long of(PDColorSpace space) throws IOException {
        return (space instanceof PDSeparation || space instanceof PDDeviceN)
                        && space.getCOSObject() instanceof COSArray spot
                        && spot.size() > TINT
                ? of(spot.getObject(TINT))
                : 0;
    }

    private long of(COSBase function, int depth) throws IOException {
        if (!(function instanceof COSDictionary dictionary)) {
            return 0;
        }
        if (depth > DEEP || ++opened > MANY) {
            throw new Patience.Endless();
        }
        return switch (dictionary.getInt(COSName.FUNCTION_TYPE)) {
            case SAMPLED -> table(dictionary);
            case PROGRAM -> unpacked(dictionary);
            default -> 1 + stitched(dictionary.getCOSArray(COSName.FUNCTIONS), depth);
        };
    }

    private long stitched(@Nullable COSArray functions, int depth) throws IOException {
        long most = 0;
        for (int i = 0; functions != null && i < functions.size(); i++) {
            most = Math.max(most, of(functions.getObject(i), depth + 1));
        }
        return most;
    }

    /** At each end of each input stands a value; PDFBox makes room for all that there are said to be. */
    private static long table(COSDictionary function) {
        COSArray sizes = function.getCOSArray(COSName.SIZE);
        COSArray range = function.getCOSArray(COSName.RANGE);
        long outputs = range == null ? 1 : range.size() / 2 + 1;
        long values = outputs;
        int corners = 0;
        for (int i = 0; sizes != null && i < sizes.size(); i++) {
            values *= Math.max(1, sizes.getInt(i));
            corners += sizes.getInt(i) > 1 ? 1 : 0;
            if (values > MOST) {
                throw new Patience.Endless();
            }
        }
        return outputs << corners;
    }

    /** Of a stream, unpacked, since a few bytes may unpack to millions; nothing of anything else. */
    static long unpacked(COSBase data) throws IOException {
        if (!(data instanceof COSStream stream)) {
            return 0;
        }
        try (InputStream in = stream.createInputStream()) {
            int read = in.readNBytes(MOST).length;
            if (read == MOST) {
                throw new Patience.Endless();
            }
            return read;
        }
    }
}
