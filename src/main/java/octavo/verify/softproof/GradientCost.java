package octavo.verify.softproof;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.InputStream;
import octavo.verify.container.Patience;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.graphics.shading.PDShading;

/** How much work a gradient is, in steps of a page: its points times what has to be reckoned for each. */
final class GradientCost {

    /** Points of a plain blend that are one step. */
    private static final int POINTS = 20;

    /** Bytes of a mesh's points and colours, or of a function's program, that are looked at for each of those. */
    private static final int BYTES = 64;

    /** Bytes of either that are read at all. */
    private static final int MOST = 1 << 20;

    private GradientCost() {}

    /**
     * The steps.
     *
     * @param room that is painted, in points
     * @throws Patience.Endless where a page cannot hold as much
     */
    static int of(PDShading gradient, Rectangle2D room) throws IOException {
        double points = Math.max(0, room.getWidth()) * Math.max(0, room.getHeight());
        long bytes = bytes(gradient.getCOSObject());
        COSBase function = gradient.getCOSObject().getDictionaryObject(COSName.FUNCTION);
        if (function instanceof COSArray several) {
            for (int i = 0; i < several.size(); i++) {
                bytes += bytes(several.getObject(i));
            }
        } else {
            bytes += bytes(function);
        }
        double steps = points / POINTS * (1 + bytes / BYTES);
        if (!(steps < Integer.MAX_VALUE / 2)) {
            throw new Patience.Endless();
        }
        return (int) steps;
    }

    /** Unpacked, since a few bytes may unpack to millions. */
    private static long bytes(COSBase data) throws IOException {
        if (!(data instanceof COSStream stream)) {
            return data instanceof COSDictionary ? 1 : 0;
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
