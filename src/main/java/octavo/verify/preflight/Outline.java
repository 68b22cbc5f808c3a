package octavo.verify.preflight;

import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.util.Matrix;
import org.jspecify.annotations.Nullable;

/** The room that a path takes on a page while it is drawn. */
final class Outline {

    private final Point2D.Float point = new Point2D.Float();
    private @Nullable Rectangle2D box;
    private boolean clips;

    void to(double x, double y) {
        point.setLocation(x, y);
        if (box == null) {
            box = new Rectangle2D.Double(x, y, 0, 0);
        } else {
            box.add(x, y);
        }
    }

    Point2D point() {
        return point;
    }

    /** The path will cut off what is painted afterwards. */
    void clips() {
        clips = true;
    }

    /** The room of the path; a line's is as broad as the line. */
    Rectangle2D room(double broad) {
        Rectangle2D room = box == null ? new Rectangle2D.Double() : box.getBounds2D();
        room.setRect(
                room.getX() - broad / 2, room.getY() - broad / 2, room.getWidth() + broad, room.getHeight() + broad);
        return room;
    }

    /** The path is done with. */
    void end(PDGraphicsState state) {
        if (clips && box != null) {
            state.intersectClippingPath(new GeneralPath(box));
        }
        clips = false;
        box = null;
    }

    /** The room of what fills a square of the drawing's own coordinates. */
    static Rectangle2D square(Matrix matrix, double width, double height) {
        AffineTransform transform = matrix.createAffineTransform();
        return transform
                .createTransformedShape(new Rectangle2D.Double(0, 0, width, height))
                .getBounds2D();
    }
}
