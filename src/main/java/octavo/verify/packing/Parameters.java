package octavo.verify.packing;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/** What a part says of how it was packed: a predictor holds a row of it (ISO 32000-1, 7.4.4.4). */
final class Parameters {

    /** Bits of a row: of the widest picture in four inks. */
    private static final long LONGEST = 1L << 25;

    private Parameters() {}

    /** @throws Overfull where a row is longer than any picture's */
    static void demand(COSDictionary part, int filter) {
        COSDictionary said = CodedPicture.parameters(part, filter);
        double bits = (double) said.getInt(COSName.COLUMNS, 1)
                * Math.max(1, said.getInt(COSName.COLORS, 1))
                * Math.max(1, said.getInt(COSName.BITS_PER_COMPONENT, 8));
        if (said.getInt(COSName.PREDICTOR, 1) > 1 && !(bits >= 0 && bits <= LONGEST)) {
            throw new Overfull("is packed in rows that are too long");
        }
    }
}
