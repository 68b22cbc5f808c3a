package octavo.verify.preflight;

import java.io.IOException;
import java.util.Optional;
import octavo.measure.Length;
import octavo.measure.PageSize;
import octavo.verify.structure.PdfStructure;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * A file as somebody hands it to a printer: what it shows at first sight.
 *
 * @param trim of its first page
 * @param pages at least one
 * @param bleeds whether any page is printed beyond its trimmed edges
 * @param standard that it claims to keep to, such as {@code PDF/X-1a:2001}; or empty
 */
public record Delivered(PageSize trim, int pages, boolean bleeds, String standard) {

    /** What is seen of a file; nothing of one that is cut off, cannot be opened, or has no pages. */
    public static Optional<Delivered> of(byte[] pdf) {
        if (!PdfStructure.isWhole(pdf)) {
            return Optional.empty();
        }
        try (PDDocument document = Loader.loadPDF(pdf)) {
            int pages = 0;
            boolean bleeds = false;
            Optional<PageSize> trim = Optional.empty();
            for (PDPage page : document.getPages()) {
                pages++;
                bleeds |= bleeds(page);
                PDRectangle first = page.getTrimBox();
                trim = trim.or(
                        () -> Optional.of(new PageSize(Length.pt(first.getWidth()), Length.pt(first.getHeight()))));
            }
            String claim = document.getDocumentInformation().getCustomMetadataValue("GTS_PDFXConformance");
            String standard = claim == null ? "" : claim;
            int all = pages;
            boolean beyond = bleeds;
            return trim.map(size -> new Delivered(size, all, beyond, standard));
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }

    private static boolean bleeds(PDPage page) {
        PDRectangle bleed = page.getBleedBox();
        PDRectangle trim = page.getTrimBox();
        return page.getCOSObject().containsKey(COSName.BLEED_BOX)
                && (bleed.getWidth() > trim.getWidth() + 1 || bleed.getHeight() > trim.getHeight() + 1);
    }
}
