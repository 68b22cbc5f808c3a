package octavo.print;

import java.util.function.Supplier;
import octavo.folio.Composition;
import octavo.folio.PageMap;

/**
 * A print edition as it was made.
 *
 * @param pdf the whole file
 * @param pages what stands on each of its pages
 * @param composition what a compositor would look at again
 * @param transcript writes out what its text was set from: a ZIP archive with a document in XSL-FO for each division
 */
public record Printed(byte[] pdf, PageMap pages, Composition composition, Supplier<byte[]> transcript) {

    /** The same pages in another file. */
    public Printed in(byte[] file) {
        return new Printed(file, pages, composition, transcript);
    }

    /** The same file, whose first page turns out to be a cover. */
    Printed behindCover() {
        return new Printed(pdf, pages.behindCover(), composition, transcript);
    }
}
