package octavo;

import java.util.List;
import java.util.OptionalInt;
import octavo.book.Edition;
import octavo.print.Printed;
import octavo.verify.Check;

/**
 * A finished file of an edition, not yet on the disk.
 *
 * @param file its name in the output folder
 * @param pages in print
 * @param checks what was found when it was examined; empty where nobody looked
 */
public record Finished(Edition edition, String file, byte[] bytes, OptionalInt pages, List<Check> checks) {

    public Finished {
        checks = List.copyOf(checks);
    }

    /** A file whose pages are not known, or that has none. */
    Finished(Copy copy, byte[] bytes) {
        this(copy.edition(), FileNames.of(copy), bytes, OptionalInt.empty(), List.of());
    }

    Finished(Copy copy, Printed printed) {
        this(
                copy.edition(),
                FileNames.of(copy),
                printed.pdf(),
                OptionalInt.of(printed.pages().pages().size()),
                List.of());
    }

    /** The same file, examined. */
    Finished checked(List<Check> found) {
        return new Finished(edition, file, bytes, pages, found);
    }
}
