package octavo.verify.preflight;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;

/** Where words may stand on a page: away from the knife and out of the binding. */
final class TypeArea {

    /** In points: what a printer's eye does not see. */
    private static final double TOLERANCE = 0.5;

    /** How high letters are, of their size. */
    static final float HIGH = 0.7f;

    private final PDRectangle trim;
    private final double left;
    private final double right;
    private final double edge;
    private final boolean recto;
    private final Trespass inside;
    private final Trespass outside;

    private TypeArea(int page, PDRectangle trim, double inside, double edge) {
        this.trim = trim;
        this.recto = page % 2 == 1;
        this.edge = edge;
        this.left = recto ? inside : edge;
        this.right = recto ? edge : inside;
        this.inside = new Trespass(inside);
        this.outside = new Trespass(edge);
    }

    /**
     * The area of a page.
     *
     * @param pages of the whole book
     */
    static TypeArea of(PDPage page, int number, int pages, PressRules rules) {
        double inside = rules.inside().apply(pages).pt() - TOLERANCE;
        return new TypeArea(number, page.getTrimBox(), inside, rules.edge().pt() - TOLERANCE);
    }

    /** What a letter stands for. */
    @FunctionalInterface
    interface Meaning {
        @Nullable
        String read() throws IOException;
    }

    /** Looks at one letter. */
    void look(Matrix matrix, Vector advance, Meaning meaning) throws IOException {
        Point2D from = matrix.transformPoint(0, 0);
        Point2D to = matrix.transformPoint(advance.getX(), HIGH);
        double west = Math.min(from.getX(), to.getX()) - trim.getLowerLeftX();
        double east = trim.getUpperRightX() - Math.max(from.getX(), to.getX());
        double south = Math.min(from.getY(), to.getY()) - trim.getLowerLeftY();
        double north = trim.getUpperRightY() - Math.max(from.getY(), to.getY());
        if (west >= left && east >= right && south >= edge && north >= edge) {
            return;
        }
        String letter = meaning.read();
        if (letter == null || letter.isBlank()) {
            return;
        }
        Rectangle2D box = new Rectangle2D.Double(from.getX(), from.getY(), 0, 0);
        box.add(to);
        inside.look(recto ? west : east, box);
        outside.look(Math.min(recto ? east : west, Math.min(south, north)), box);
    }

    /** Tells how near letters stand to an edge that they should keep from. */
    void tell(PageFindings findings) {
        inside.tell(findings, Fault.INSIDE, "words stand %s from the spine where %s are asked for");
        outside.tell(findings, Fault.EDGE, "words stand %s from the trimmed edge where %s are asked for");
    }

    /** Letters that stand where none may. */
    private static final class Trespass {

        private static final int MOST = 1000;

        private final double least;
        private final List<Rectangle2D> letters = new ArrayList<>();
        private double nearest = Double.MAX_VALUE;

        /** @param least distance of any letter */
        Trespass(double least) {
            this.least = least;
        }

        void look(double distance, Rectangle2D letter) {
            if (distance < least) {
                nearest = Math.min(nearest, distance);
                if (letters.size() < MOST) {
                    letters.add(letter);
                }
            }
        }

        void tell(PageFindings findings, Fault fault, String message) {
            for (Rectangle2D letter : letters) {
                findings.at(() -> letter);
                findings.add(fault, message.formatted(mm(nearest), mm(least + TOLERANCE)));
            }
        }
    }

    private static String mm(double points) {
        return String.format(Locale.ROOT, "%.1f mm", points * 25.4 / 72);
    }
}
