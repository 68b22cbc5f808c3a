package octavo.verify.softproof;

import java.awt.geom.PathIterator;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.PDLineDashPattern;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.pattern.PDTilingPattern;
import org.apache.pdfbox.util.Matrix;

/** How much work painting is, in steps of a page. */
final class PaintCost {

    /** Points that are painted in a step, and those of a group that are kept for a while and laid over others. */
    private static final int POINTS = 200;

    private static final int GROUPED = 10;

    /** Steps of a letter, one that is drawn by operators, an area however small, and an edge of a line. */
    static final int GLYPH = 4;

    static final int DRAWN_GLYPH = 12;
    private static final int AREA = 3;
    private static final int EDGE = 4;

    /** Points of a tile's side at most, as PDFBox draws it. */
    private static final float TILE = 3000;

    /** Edges of a path that all others are cut with in a step. */
    private static final double EDGES = 1000;

    /** Edges that a curve is worth then. */
    private static final int CURVE = 12;

    private PaintCost() {}

    /** Of filling an area. */
    static double fill(Rectangle2D area) {
        return AREA + area(area);
    }

    private static double area(Rectangle2D area) {
        return Math.max(0, area.getWidth()) * Math.max(0, area.getHeight()) / POINTS;
    }

    /** Of an area that is drawn apart. */
    static double group(Rectangle2D area) {
        return area(area) * POINTS / GROUPED;
    }

    /** Of cutting with a path: each edge with each. */
    static double clip(PathIterator path) {
        double edges = 0;
        for (double[] points = new double[6]; !path.isDone(); path.next()) {
            edges += path.currentSegment(points) == PathIterator.SEG_CUBICTO ? CURVE : 1;
        }
        return edges * edges / EDGES;
    }

    /** Of a line and its dashes. */
    static double line(PathIterator path, PDLineDashPattern pattern, Matrix matrix) {
        double period = 0;
        for (float dash : pattern.getDashArray()) {
            period += Math.abs(dash) * Math.abs(matrix.getScalingFactorX());
        }
        double edges = 0;
        double length = 0;
        double[] points = new double[6];
        Point2D at = new Point2D.Double();
        for (; !path.isDone(); path.next()) {
            int to = switch (path.currentSegment(points)) {
                case PathIterator.SEG_CUBICTO -> 4;
                case PathIterator.SEG_QUADTO -> 2;
                default -> 0;
            };
            Point2D next = new Point2D.Double(points[to], points[to + 1]);
            edges += EDGE;
            length += at.distance(next);
            at = next;
        }
        return edges + (period > 0 ? length / period : 0);
    }

    /** Of a tile. */
    static double tile(PDTilingPattern pattern, Matrix initial) {
        Matrix matrix = Matrix.concatenate(initial, pattern.getMatrix());
        PDRectangle box = pattern.getBBox();
        float width = Math.min(TILE, Math.abs((box == null ? 0 : box.getWidth()) * matrix.getScalingFactorX()));
        float height = Math.min(TILE, Math.abs((box == null ? 0 : box.getHeight()) * matrix.getScalingFactorY()));
        return group(new Rectangle2D.Float(0, 0, width, height));
    }

    /** Pixels of a picture, or of the mask before it if that is finer. */
    static long pixels(PDImage picture) {
        long pixels = (long) picture.getWidth() * picture.getHeight();
        if (picture.getCOSObject() instanceof COSDictionary described) {
            for (COSName key : new COSName[] {COSName.SMASK, COSName.MASK}) {
                if (described.getDictionaryObject(key) instanceof COSDictionary mask) {
                    long width = Math.max(mask.getInt(COSName.WIDTH, 0), picture.getWidth());
                    pixels = Math.max(pixels, width * Math.max(mask.getInt(COSName.HEIGHT, 0), picture.getHeight()));
                }
            }
        }
        return pixels;
    }
}
