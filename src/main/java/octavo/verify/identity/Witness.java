package octavo.verify.identity;

import java.util.Optional;
import octavo.book.Edition;
import octavo.verify.barcode.ScannedCover;

/**
 * A finished file of an edition, and the sheet that is folded around it.
 *
 * @param cover of a printed book
 */
public record Witness(Edition edition, byte[] file, Optional<ScannedCover> cover) {}
