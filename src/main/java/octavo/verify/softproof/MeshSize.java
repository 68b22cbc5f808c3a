package octavo.verify.softproof;

import java.io.IOException;
import octavo.verify.pages.Patience;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.graphics.shading.PDShading;

/** How many triangles a gradient over corners or patches comes to, all of which PDFBox holds at once (ISO 32000-1, 8.7.4.5.5–8). */
final class MeshSize {

    /** With its corners and colours, in bytes of memory. */
    private static final long TRIANGLE = 200;

    /** Triangles that a patch is parted into at most. */
    private static final int PATCH = 512;

    /** Points that a patch adds at least, where it begins at the edge of another; and colours. */
    private static final int COONS = 8;

    private static final int TENSOR = 12;
    private static final int CORNERS = 2;

    private MeshSize() {}

    /**
     * Looks at a gradient of any kind.
     *
     * @param bytes of its stream, unpacked
     * @throws Patience.Endless where its triangles fill the memory, or its corners have no end
     */
    static void look(PDShading gradient, long bytes) throws IOException {
        COSDictionary mesh = gradient.getCOSObject();
        int kind = gradient.getShadingType();
        if (kind < PDShading.SHADING_TYPE4) {
            return;
        }
        int colours = mesh.containsKey(COSName.FUNCTION)
                ? 1
                : gradient.getColorSpace().getNumberOfComponents();
        long point = 2L * bits(mesh, COSName.BITS_PER_COORDINATE);
        long colour = (long) colours * bits(mesh, COSName.BITS_PER_COMPONENT);
        long flag = kind == PDShading.SHADING_TYPE5 ? 0 : bits(mesh, COSName.BITS_PER_FLAG);
        long triangles = switch (kind) {
            case PDShading.SHADING_TYPE4 -> bytes * Byte.SIZE / (flag + point + colour);
            case PDShading.SHADING_TYPE5 -> 2 * bytes * Byte.SIZE / (point + colour);
            case PDShading.SHADING_TYPE6 -> PATCH * (bytes * Byte.SIZE / (flag + COONS * point + CORNERS * colour));
            default -> PATCH * (bytes * Byte.SIZE / (flag + TENSOR * point + CORNERS * colour));
        };
        if (Patience.endless(triangles * TRIANGLE)) {
            throw new Patience.Endless();
        }
    }

    /** A corner without bits could be read for ever. */
    private static int bits(COSDictionary mesh, COSName key) {
        int bits = mesh.getInt(key);
        if (bits < 1 || bits > Integer.SIZE) {
            throw new Patience.Endless();
        }
        return bits;
    }
}
