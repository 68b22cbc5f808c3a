package octavo.press.barcode;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;

/**
 * A rectangle that the content stream of a first page fills, in points from its left edge, with the very colour that the
 * stream names.
 */
record Inked(double left, double right, double height, String colour) {

    double width() {
        return right - left;
    }

    static List<Inked> in(PDDocument document) throws IOException {
        Reader reader = new Reader(document.getPage(0));
        reader.processPage(document.getPage(0));
        return reader.found;
    }

    private static final class Reader extends PDFGraphicsStreamEngine {

        private final List<Inked> found = new ArrayList<>();
        private final List<Point2D[]> open = new ArrayList<>();

        private Reader(PDPage page) {
            super(page);
        }

        @Override
        public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
            open.add(new Point2D[] {p0, p2});
        }

        @Override
        public void fillPath(int windingRule) {
            PDColor colour = getGraphicsState().getNonStrokingColor();
            StringBuilder name = new StringBuilder(colour.getColorSpace().getName());
            for (float part : colour.getComponents()) {
                name.append(String.format(Locale.ROOT, " %.0f", part));
            }
            for (Point2D[] corners : open) {
                double left = Math.min(corners[0].getX(), corners[1].getX());
                double right = Math.max(corners[0].getX(), corners[1].getX());
                double height = Math.abs(corners[0].getY() - corners[1].getY());
                found.add(new Inked(left, right, height, name.toString()));
            }
            open.clear();
        }

        @Override
        public void endPath() {
            open.clear();
        }

        @Override
        public Point2D getCurrentPoint() {
            return new Point2D.Float();
        }

        @Override
        public void drawImage(PDImage image) {}

        @Override
        public void clip(int windingRule) {}

        @Override
        public void moveTo(float x, float y) {}

        @Override
        public void lineTo(float x, float y) {}

        @Override
        public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {}

        @Override
        public void closePath() {}

        @Override
        public void strokePath() {}

        @Override
        public void fillAndStrokePath(int windingRule) {}

        @Override
        public void shadingFill(COSName name) {}
    }
}
