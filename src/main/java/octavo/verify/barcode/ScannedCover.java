package octavo.verify.barcode;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** A finished cover, whose bars are found once and scanned once at each resolution, whoever asks and on whatever thread. */
public final class ScannedCover {

    private final byte[] pdf;
    private final Map<Integer, Optional<String>> scans = new HashMap<>();
    private Optional<PrintedBarcode> bars = Optional.empty();
    private boolean sought;

    /** @param pdf whose first page is the sheet */
    public ScannedCover(byte[] pdf) {
        this.pdf = pdf;
    }

    /** The file. */
    public byte[] pdf() {
        return pdf;
    }

    /** The ISBN as the line above the bars tells it; empty where there is no such line. */
    public Optional<String> isbn() throws IOException {
        return bars().map(PrintedBarcode::isbn);
    }

    /** Where the bars lie with their quiet zones and their digits, on the page as PDF measures it. */
    public Optional<PDRectangle> box() throws IOException {
        return bars().map(PrintedBarcode::box);
    }

    /** What a till reads, the add-on behind a plus; empty where it can read nothing. */
    public synchronized Optional<String> scan(int dpi) throws IOException {
        if (!scans.containsKey(dpi)) {
            scans.put(dpi, bars().isPresent() ? bars.get().scan(dpi) : Optional.empty());
        }
        return scans.get(dpi);
    }

    /** Whether so much stands where bars belong that it may be some. */
    boolean inked() throws IOException {
        return bars().isPresent() && bars.get().inked();
    }

    private synchronized Optional<PrintedBarcode> bars() throws IOException {
        if (!sought) {
            bars = PrintedBarcode.on(pdf);
            sought = true;
        }
        return bars;
    }
}
