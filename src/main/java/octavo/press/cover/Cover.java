package octavo.press.cover;

import java.util.Optional;
import octavo.measure.Length;
import octavo.measure.PageSize;

/**
 * A finished sheet.
 *
 * @param pdf one page, its bleed around it
 * @param guides the same with lines that show where it is cut and folded, where the edition wants them
 * @param trim the cover spread out
 * @param edge of bleed, or of what is turned in, on each side of it
 */
public record Cover(byte[] pdf, Optional<byte[]> guides, PageSize trim, Length edge) {

    /** The same sheet as another file. */
    public Cover in(byte[] file) {
        return new Cover(file, guides, trim, edge);
    }
}
