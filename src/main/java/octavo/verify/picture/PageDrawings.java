package octavo.verify.picture;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** What is drawn on the pages of a PDF. */
public final class PageDrawings implements AutoCloseable {

    private final PDDocument document;
    private final PDFRenderer renderer;

    private PageDrawings(PDDocument document) {
        this.document = document;
        this.renderer = new Unlettered(document);
    }

    public static PageDrawings in(byte[] pdf) throws IOException {
        return new PageDrawings(Loader.loadPDF(pdf));
    }

    /**
     * What is drawn in a place; nothing where it does not lie on its page.
     *
     * @param page from 1
     * @param left from the page's left edge, in points, as all the rest
     * @param top from the page's upper edge
     * @param turns quarters of a circle by which the drawing is turned to the left
     */
    public Optional<Sketch> at(int page, double left, double top, double width, double height, int turns)
            throws IOException {
        PDPage leaf = document.getPage(page - 1);
        PDRectangle box = leaf.getCropBox();
        boolean inside =
                left > -1 && top > -1 && left + width < box.getWidth() + 1 && top + height < box.getHeight() + 1;
        if (!inside) {
            return Optional.empty();
        }
        int rotation = leaf.getRotation();
        leaf.setRotation(turns * 90);
        leaf.setCropBox(new PDRectangle(
                (float) (box.getLowerLeftX() + left),
                (float) (box.getUpperRightY() - top - height),
                (float) width,
                (float) height));
        try {
            BufferedImage picture = renderer.renderImage(page - 1, (float) (Sketch.PIXELS / Math.max(width, height)));
            return Optional.of(Sketch.of(picture));
        } finally {
            leaf.setCropBox(box);
            leaf.setRotation(rotation);
        }
    }

    @Override
    public void close() throws IOException {
        document.close();
    }

    private static final class Unlettered extends PDFRenderer {

        Unlettered(PDDocument document) {
            super(document);
        }

        @Override
        protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
            return new PageDrawer(parameters) {
                @Override
                protected void showGlyph(Matrix place, PDFont font, int code, Vector displacement) {}
            };
        }
    }
}
