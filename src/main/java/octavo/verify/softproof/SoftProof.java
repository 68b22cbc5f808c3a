package octavo.verify.softproof;

import java.awt.image.BufferedImage;
import java.io.IOException;
import javax.imageio.ImageIO;
import octavo.verify.pages.Patience;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;

/**
 * Draws pages of a PDF, whoever made it, within bounds: a stranger's page may be a mile long, or a drawing that holds itself
 * twice.
 */
public class SoftProof extends PDFRenderer {

    /** Pixels of the largest page that is drawn. */
    private static final long MOST_PIXELS = 12_000_000;

    /** Pixels of a page that are made ready in a step. */
    private static final int PIXELS = 50;

    static {
        ImageIO.setUseCache(false); // pictures are kept in memory, and nothing on disk
    }

    final Patience patience;

    SoftProof(PDDocument document, Patience patience) {
        super(document);
        this.patience = patience;
        setSubsamplingAllowed(true);
    }

    /** Pages of an open document, which several threads may have opened for themselves. */
    public static SoftProof of(PDDocument document, Patience patience) {
        return new SoftProof(document, patience);
    }

    /**
     * A page in the colours of a screen.
     *
     * @param page from 0
     * @param width pixels
     * @throws Undrawn where it has no size, or more in it than a page can have
     */
    public BufferedImage page(int page, int width) throws Undrawn {
        return draw(page, width / box(page).getWidth());
    }

    /**
     * A page at so many pixels to a point.
     *
     * @throws Undrawn likewise
     */
    BufferedImage draw(int page, float scale) throws Undrawn {
        try {
            PDRectangle box = box(page);
            double pixels = (double) box.getWidth() * box.getHeight() * scale * scale;
            if (!(pixels >= 1 && pixels <= MOST_PIXELS)) {
                throw new Undrawn("its size is %s by %s points".formatted(box.getWidth(), box.getHeight()));
            }
            patience.page();
            patience.steps(pixels / PIXELS);
            return renderImage(page, scale, ImageType.RGB);
        } catch (Undrawn e) {
            throw e;
        } catch (OutOfMemoryError e) {
            throw new Undrawn("there is more in it than memory can hold");
        } catch (IOException | RuntimeException | StackOverflowError e) {
            throw new Undrawn(e.getMessage() == null ? "its content is broken" : e.getMessage());
        }
    }

    @Override
    protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
        return new BoundedDrawer(parameters, patience.another());
    }

    private PDRectangle box(int page) throws Undrawn {
        try {
            return document.getPage(page).getCropBox();
        } catch (RuntimeException e) {
            throw new Undrawn("the file's pages cannot be counted");
        }
    }
}
