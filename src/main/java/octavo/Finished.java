package octavo;

import java.util.OptionalInt;
import octavo.book.Edition;
import octavo.print.Printed;

/**
 * A finished file of an edition, not yet on the disk.
 *
 * @param file its name in the output folder
 * @param pages in print
 */
public record Finished(Edition edition, String file, byte[] bytes, OptionalInt pages) {

    Finished(Copy copy, byte[] epub) {
        this(copy.edition(), FileNames.of(copy), epub, OptionalInt.empty());
    }

    Finished(Copy copy, Printed printed) {
        this(
                copy.edition(),
                FileNames.of(copy),
                printed.pdf(),
                OptionalInt.of(printed.pages().pages().size()));
    }
}
