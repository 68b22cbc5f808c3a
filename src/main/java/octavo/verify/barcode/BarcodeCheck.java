package octavo.verify.barcode;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import octavo.problem.Code;
import octavo.problem.Problem;
import octavo.source.SourceSpan;
import octavo.verify.Check;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Whether the barcode of a finished cover can be read and says what it should. */
public final class BarcodeCheck {

    /** What presses and scanners resolve, in dots to the inch. */
    private static final List<Integer> RESOLUTIONS = List.of(300, 600);

    private BarcodeCheck() {}

    /**
     * Scans a barcode.
     *
     * @param pdf of one page
     * @param box where it lies, in points from the upper left corner of the sheet
     * @param digits what it should say, its add-on behind a plus
     * @param place of a problem
     */
    public static Check check(byte[] pdf, Rectangle2D box, String digits, SourceSpan place) throws IOException {
        List<Problem> problems = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDPage page = document.getPage(0);
            page.setCropBox(region(page.getMediaBox(), box));
            for (int dpi : RESOLUTIONS) {
                BufferedImage picture = new PDFRenderer(document).renderImageWithDPI(0, dpi, ImageType.GRAY);
                String read = Scanner.scan(picture).orElse("nothing");
                if (!read.equals(digits)) {
                    problems.add(new Problem(
                            Code.CHECK_BARCODE,
                            place,
                            "the cover's barcode says %s at %d dots to the inch, not %s".formatted(read, dpi, digits),
                            "this is a fault of Octavo's own; please report it with the book"));
                }
            }
        }
        return new Check("barcode", problems, "scanned from the cover at 300 and 600 dots to the inch");
    }

    private static PDRectangle region(PDRectangle sheet, Rectangle2D box) {
        double left = sheet.getLowerLeftX() + box.getX();
        double bottom = sheet.getUpperRightY() - box.getMaxY();
        return new PDRectangle((float) left, (float) bottom, (float) box.getWidth(), (float) box.getHeight());
    }
}
