package octavo.verify.packing;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import octavo.problem.Code;
import octavo.problem.Problem;
import octavo.source.SourceSpan;
import octavo.verify.Check;

/**
 * Whether a PDF stays small when it is unpacked: PDFBox unpacks a part whole, so that a few bytes of a stranger's file can fill
 * all memory. Every part is unpacked here first and thrown away, within bounds.
 */
public final class Packing {

    private Packing() {}

    /**
     * Why a file should not be opened; empty where it may.
     *
     * @param name of the file, as messages shall show it
     */
    public static Optional<Check> refusal(String name, byte[] pdf) {
        return overfull(pdf).map(part -> {
            Problem problem = new Problem(
                    Code.CHECK_PDF,
                    SourceSpan.of(name),
                    part + ", and the file was not opened",
                    "make it again, or in parts; no book has as much in one file");
            return new Check("structure", List.of(problem), "a PDF that is larger than it looks");
        });
    }

    /** What is too large in a file, as {@code object 4 unpacks to more than 64 MB}; empty where nothing is, and where it cannot be opened at all, as others will say. */
    public static Optional<String> overfull(byte[] pdf) {
        try {
            Inventory.take(pdf);
            return Optional.empty();
        } catch (Overfull e) {
            return Optional.of(e.getMessage());
        } catch (OutOfMemoryError | StackOverflowError e) {
            return Optional.of("there is more in it than memory can hold");
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }
}
