package octavo.verify.barcode;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import octavo.problem.Code;
import octavo.problem.Problem;
import octavo.source.SourceSpan;
import octavo.verify.Check;

/** Whether the barcode of a finished cover can be read and says what it should. */
public final class BarcodeCheck {

    /** What presses and scanners resolve, in dots to the inch. */
    private static final List<Integer> RESOLUTIONS = List.of(300, 600);

    private BarcodeCheck() {}

    /**
     * Scans the barcode of a cover that Octavo made.
     *
     * @param digits what it should say, its add-on behind a plus
     * @param place of a problem
     */
    public static Check check(ScannedCover cover, String digits, SourceSpan place) throws IOException {
        return scanned(misread(cover, digits::equals)
                .map(wrong -> new Problem(
                        Code.CHECK_BARCODE,
                        place,
                        "the cover's barcode says %s, not %s".formatted(wrong, digits),
                        "this is a fault of Octavo's own; please report it with the book")));
    }

    /**
     * Scans the barcode of anybody's cover, where something stands below an ISBN.
     *
     * @param file its name, as messages shall show it
     * @param pdf the first page is looked at
     */
    public static Check check(String file, byte[] pdf) throws IOException {
        ScannedCover cover = new ScannedCover(pdf);
        if (!cover.inked()) {
            return new Check("barcode", List.of(), "none");
        }
        String isbn = cover.isbn().orElseThrow();
        String digits = isbn.replaceAll("\\D", "");
        return scanned(misread(
                        cover, read -> List.of(read.split("\\+")).getFirst().equals(digits))
                .map(wrong -> new Problem(
                        Code.CHECK_BARCODE,
                        SourceSpan.of(file),
                        "the barcode says %s, and the line above it ISBN %s".formatted(wrong, isbn),
                        "make it anew from this ISBN, black on white and with its quiet zones")));
    }

    private static Check scanned(Optional<Problem> problem) {
        return new Check(
                "barcode", problem.stream().toList(), "scanned from the cover at 300 and 600 dots to the inch");
    }

    /** What is read first that it should not say, and how finely it was looked at. */
    private static Optional<String> misread(ScannedCover cover, Predicate<String> right) throws IOException {
        for (int dpi : RESOLUTIONS) {
            String read = cover.scan(dpi).orElse("nothing");
            if (!right.test(read)) {
                return Optional.of("%s at %d dots to the inch".formatted(read, dpi));
            }
        }
        return Optional.empty();
    }
}
