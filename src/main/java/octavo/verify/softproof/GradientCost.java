package octavo.verify.softproof;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import octavo.verify.pages.Patience;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.graphics.shading.PDShading;

/** How much work a gradient is, in steps of a page: its points times what has to be reckoned for each. */
final class GradientCost {

    /** Points of a plain blend that are one step. */
    private static final int POINTS = 20;

    /** Bytes of a mesh's points and colours, or of a function's program, that are looked at for each of those. */
    private static final int BYTES = 64;

    private GradientCost() {}

    /**
     * The steps.
     *
     * @param room that is painted, in points
     * @throws Patience.Endless where a page cannot hold as much
     */
    static int of(PDShading gradient, Rectangle2D room) throws IOException {
        double points = Math.max(0, room.getWidth()) * Math.max(0, room.getHeight());
        long mesh = FunctionCost.unpacked(gradient.getCOSObject());
        MeshSize.look(gradient, mesh);
        long bytes = mesh
                + FunctionCost.of(gradient.getCOSObject().getDictionaryObject(COSName.FUNCTION))
                + FunctionCost.of(gradient.getColorSpace());
        return steps(points, bytes);
    }

    /**
     * The steps of so many points in a colour.
     *
     * @throws Patience.Endless where a page cannot hold as much
     */
    static int steps(double points, long bytes) {
        double steps = points / POINTS * (1 + bytes / BYTES);
        if (!(steps < Integer.MAX_VALUE / 2)) {
            throw new Patience.Endless();
        }
        return (int) steps;
    }
}
