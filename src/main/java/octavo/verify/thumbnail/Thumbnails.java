package octavo.verify.thumbnail;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Draws the pages of a PDF small; several at a time. */
public final class Thumbnails {

    /** Pages that one thread draws before it opens the file anew. */
    private static final int STRETCH = 48;

    private Thumbnails() {}

    /**
     * A page.
     *
     * @param width pixels
     * @param height pixels
     */
    public record Thumbnail(byte[] jpeg, int width, int height) {}

    /**
     * All pages, in their order.
     *
     * @param width of each, in pixels
     */
    public static List<Thumbnail> of(byte[] pdf, int width) throws IOException {
        int pages;
        try (PDDocument document = Loader.loadPDF(pdf)) {
            pages = document.getNumberOfPages();
        }
        try {
            return IntStream.range(0, (pages + STRETCH - 1) / STRETCH)
                    .parallel()
                    .mapToObj(stretch -> draw(pdf, stretch * STRETCH, Math.min(pages, (stretch + 1) * STRETCH), width))
                    .flatMap(List::stream)
                    .toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static List<Thumbnail> draw(byte[] pdf, int from, int to, int width) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFRenderer renderer = new PDFRenderer(document);
            return IntStream.range(from, to)
                    .mapToObj(page -> draw(
                            renderer,
                            page,
                            width / document.getPage(page).getCropBox().getWidth()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Thumbnail draw(PDFRenderer renderer, int page, float scale) {
        try (ByteArrayOutputStream jpeg = new ByteArrayOutputStream()) {
            BufferedImage image = renderer.renderImage(page, scale, ImageType.RGB);
            ImageIO.write(image, "jpeg", jpeg);
            return new Thumbnail(jpeg.toByteArray(), image.getWidth(), image.getHeight());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
