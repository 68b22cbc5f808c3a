package octavo.verify.inspect;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import octavo.verify.barcode.ScannedCover;

/** What a sheet says of the book that it is folded around: its number in figures and in bars. */
final class CoverFacts {

    private static final int DPI = 300;

    private CoverFacts() {}

    /** Reads the bars and the line above them. */
    static List<Fact> read(ScannedCover cover) throws IOException {
        List<Fact> facts = new ArrayList<>();
        Optional<String> isbn = cover.isbn();
        if (isbn.isPresent()) {
            facts.add(new Fact("identifier", "cover", PrintedFacts.digits(isbn.get())));
            String[] digits = cover.scan(DPI).orElse("").split("\\+");
            Inspection.Gathering barcode = new Inspection.Gathering("barcode");
            barcode.add("identifier", digits[0]);
            barcode.add("price code", digits.length > 1 ? digits[1] : "");
            facts.addAll(barcode.facts());
        }
        return facts;
    }
}
