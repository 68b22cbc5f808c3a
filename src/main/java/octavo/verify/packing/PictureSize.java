package octavo.verify.packing;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/** How large a picture is by what a PDF says of it (ISO 32000-1, 8.9.5). */
final class PictureSize {

    private static final int ICC = 1;

    /** Parts of a colour, where it is not said otherwise. */
    private static final int INKS = 4;

    private PictureSize() {}

    /** In bytes; 0 of what is no picture. */
    static long of(COSDictionary part) {
        if (!COSName.IMAGE.equals(part.getCOSName(COSName.SUBTYPE))) {
            return 0;
        }
        boolean stencil = part.getBoolean(COSName.IMAGE_MASK, false);
        long bits = stencil ? 1 : Math.clamp(part.getInt(COSName.BITS_PER_COMPONENT, 8), 1, 16);
        int inks = stencil ? 1 : inks(part.getDictionaryObject(COSName.COLORSPACE));
        long width = Math.max(0, part.getInt(COSName.WIDTH));
        return (width * inks * bits + 7) / 8 * Math.max(0, part.getInt(COSName.HEIGHT));
    }

    private static int inks(COSBase space) {
        if (space instanceof COSArray several && several.size() > ICC) {
            COSBase first = several.getObject(0);
            COSBase second = several.getObject(ICC);
            if (COSName.ICCBASED.equals(first) && second instanceof COSDictionary profile) {
                return Math.clamp(profile.getInt(COSName.N, INKS), 1, INKS);
            }
            if (COSName.DEVICEN.equals(first) && second instanceof COSArray names) {
                return names.size();
            }
            return COSName.INDEXED.equals(first) || COSName.SEPARATION.equals(first) || COSName.CALGRAY.equals(first)
                    ? 1
                    : INKS;
        }
        if (COSName.DEVICEGRAY.equals(space)) {
            return 1;
        }
        return COSName.DEVICERGB.equals(space) ? 3 : INKS;
    }
}
