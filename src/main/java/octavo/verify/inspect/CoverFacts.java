package octavo.verify.inspect;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import octavo.verify.barcode.PrintedBarcode;
import org.apache.pdfbox.pdmodel.PDDocument;

/** What a sheet says of the book that it is folded around: its number in figures and in bars. */
final class CoverFacts {

    private static final int DPI = 300;

    private CoverFacts() {}

    /** Reads the only page of a PDF. */
    static List<Fact> read(PDDocument pdf) throws IOException {
        List<Fact> facts = new ArrayList<>();
        Optional<PrintedBarcode> bars = PrintedBarcode.on(pdf, 0);
        if (bars.isPresent()) {
            facts.add(new Fact(
                    "identifier", "cover", PrintedFacts.digits(bars.get().isbn())));
            String[] digits = bars.get().scan(DPI).orElse("").split("\\+");
            Inspection.Gathering barcode = new Inspection.Gathering("barcode");
            barcode.add("identifier", digits[0]);
            barcode.add("price code", digits.length > 1 ? digits[1] : "");
            facts.addAll(barcode.facts());
        }
        return facts;
    }
}
