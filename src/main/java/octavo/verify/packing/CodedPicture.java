package octavo.verify.packing;

import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/** How large a picture is by its own code, whatever the PDF says of it: the decoders believe the code. */
final class CodedPicture {

    private static final Set<COSName> JPEG = Set.of(COSName.DCT_DECODE, COSName.DCT_DECODE_ABBREVIATION);
    private static final Set<COSName> FAX = Set.of(COSName.CCITTFAX_DECODE, COSName.CCITTFAX_DECODE_ABBREVIATION);

    /** Pixels of a line of a fax where nothing is said of it (ISO 32000-1, table 11). */
    private static final int LINE = 1728;

    /** The markers of a JPEG that open a frame have the low byte 0xC0 to 0xCF, but for these (ITU-T T.81, table B.1). */
    private static final Set<Integer> NO_FRAME = Set.of(0xC4, 0xC8, 0xCC);

    private CodedPicture() {}

    /**
     * Its bytes; 0 of what is no coded picture, or by a code that is not read.
     *
     * @param index of the filter among those of the part
     */
    static long size(COSName filter, COSDictionary part, int index, InputStream code) throws IOException {
        if (JPEG.contains(filter)) {
            return jpeg(code.readAllBytes());
        }
        return FAX.contains(filter) ? fax(parameters(part, index), part) : 0;
    }

    private static long fax(COSDictionary parameters, COSDictionary part) {
        long columns = parameters.getLong(COSName.COLUMNS, LINE);
        long rows = Math.max(parameters.getLong(COSName.ROWS, 0), part.getInt(COSName.H, COSName.HEIGHT, 0));
        return columns < 0 || rows < 0 ? Long.MAX_VALUE / 2 : (columns + 7) / 8 * rows;
    }

    private static long jpeg(byte[] code) {
        for (int at = 2; at + 9 < code.length && (code[at] & 0xFF) == 0xFF; ) {
            int marker = code[at + 1] & 0xFF;
            if (marker == 0xFF) {
                at++;
            } else if (marker >= 0xC0 && marker <= 0xCF && !NO_FRAME.contains(marker)) {
                return (long) number(code, at + 5) * number(code, at + 7) * (code[at + 9] & 0xFF);
            } else {
                at += 2 + number(code, at + 2);
            }
        }
        return 0;
    }

    private static int number(byte[] code, int at) {
        return (code[at] & 0xFF) << 8 | code[at + 1] & 0xFF;
    }

    /** What a part says of one of its filters. */
    static COSDictionary parameters(COSDictionary part, int index) {
        COSBase said = part.getDictionaryObject(COSName.DP, COSName.DECODE_PARMS);
        COSBase one = said instanceof COSArray several && index < several.size() ? several.getObject(index) : said;
        return one instanceof COSDictionary parameters ? parameters : new COSDictionary();
    }
}
