package octavo.verify.reading;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.util.Matrix;
import org.jspecify.annotations.Nullable;

/** The places of a page beyond whose edges nothing is drawn: drawings have such places. */
final class Viewports {

    private @Nullable Rectangle2D path;
    private boolean clips;

    /**
     * A step of a page.
     *
     * @return the place to which all is clipped from here on, in the page's own points, where this step says so
     */
    Optional<Rectangle2D> step(String operator, List<COSBase> operands, Matrix place) {
        switch (operator) {
            case "m", "l", "c", "v", "y" -> points(operands, place);
            case "re" -> rectangle(operands, place);
            case "W", "W*" -> clips = true;
            case "n", "f", "F", "f*", "S", "s", "B", "B*", "b", "b*" -> {
                Optional<Rectangle2D> viewport = clips ? Optional.ofNullable(path) : Optional.empty();
                path = null;
                clips = false;
                return viewport;
            }
            default -> {}
        }
        return Optional.empty();
    }

    private void points(List<COSBase> operands, Matrix place) {
        for (int i = 0; i + 1 < operands.size(); i += 2) {
            add(number(operands.get(i)), number(operands.get(i + 1)), place);
        }
    }

    private void rectangle(List<COSBase> operands, Matrix place) {
        if (operands.size() == 4) {
            float left = number(operands.get(0));
            float bottom = number(operands.get(1));
            add(left, bottom, place);
            add(left + number(operands.get(2)), bottom + number(operands.get(3)), place);
        }
    }

    private void add(float x, float y, Matrix place) {
        Point2D point = place.transformPoint(x, y);
        if (path == null) {
            path = new Rectangle2D.Double(point.getX(), point.getY(), 0, 0);
        } else {
            path.add(point);
        }
    }

    private static float number(COSBase operand) {
        return operand instanceof COSNumber number ? number.floatValue() : 0;
    }
}
