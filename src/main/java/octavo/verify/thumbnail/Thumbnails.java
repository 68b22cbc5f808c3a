package octavo.verify.thumbnail;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import octavo.verify.pages.Patience;
import octavo.verify.softproof.SoftProof;
import octavo.verify.softproof.Undrawn;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** Draws the pages of a PDF small; several at a time. */
public final class Thumbnails {

    /** Pages that one thread draws before it opens the file anew. */
    private static final int STRETCH = 48;

    private Thumbnails() {}

    /**
     * A page.
     *
     * @param jpeg nothing where the page cannot be drawn
     * @param width pixels
     * @param height pixels
     */
    public record Thumbnail(byte[] jpeg, int width, int height) {}

    /**
     * All pages, in their order; none where they cannot be counted.
     *
     * @param width of each, in pixels
     */
    public static List<Thumbnail> of(byte[] pdf, int width) throws IOException {
        int pages = count(pdf);
        Patience patience = Patience.with(pdf.length);
        try {
            return IntStream.range(0, (pages + STRETCH - 1) / STRETCH)
                    .parallel()
                    .mapToObj(stretch ->
                            draw(pdf, stretch * STRETCH, Math.min(pages, (stretch + 1) * STRETCH), width, patience))
                    .flatMap(List::stream)
                    .toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** By going from one to the next, since a file may claim any number. */
    private static int count(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            int pages = 0;
            for (PDPage _ : document.getPages()) {
                pages++;
            }
            return pages;
        } catch (RuntimeException e) {
            return 0;
        }
    }

    private static List<Thumbnail> draw(byte[] pdf, int from, int to, int width, Patience patience) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            SoftProof proof = SoftProof.of(document, patience.another());
            return IntStream.range(from, to)
                    .mapToObj(page -> draw(proof, page, width))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Thumbnail draw(SoftProof proof, int page, int width) {
        try (ByteArrayOutputStream jpeg = new ByteArrayOutputStream()) {
            BufferedImage image = proof.page(page, width);
            ImageIO.write(image, "jpeg", jpeg);
            return new Thumbnail(jpeg.toByteArray(), image.getWidth(), image.getHeight());
        } catch (Undrawn e) {
            return new Thumbnail(new byte[0], width, width);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
