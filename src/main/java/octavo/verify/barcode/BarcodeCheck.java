package octavo.verify.barcode;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import octavo.problem.Code;
import octavo.problem.Problem;
import octavo.source.SourceSpan;
import octavo.verify.Check;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Whether the barcode of a finished cover can be read and says what it should. */
public final class BarcodeCheck {

    /** What presses and scanners resolve, in dots to the inch. */
    private static final List<Integer> RESOLUTIONS = List.of(300, 600);

    private BarcodeCheck() {}

    /**
     * Scans a barcode.
     *
     * @param pdf of one page
     * @param digits what it should say, its add-on behind a plus
     * @param place of a problem
     */
    public static Check check(byte[] pdf, String digits, SourceSpan place) throws IOException {
        List<Problem> problems = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            Optional<PrintedBarcode> bars = PrintedBarcode.on(document, 0);
            for (int dpi : RESOLUTIONS) {
                String read = bars.isPresent() ? bars.get().scan(dpi).orElse("nothing") : "nothing";
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
}
