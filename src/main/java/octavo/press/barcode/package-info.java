/**
 * The barcode of a book: EAN-13 with its add-on of five digits, as bars and digits on a plate.
 *
 * <p>{@link octavo.press.barcode.Barcode} is the symbol with all its measures, {@link octavo.press.barcode.PriceCode} what
 * the add-on says. Knows OkapiBarcode.
 */
@NullMarked
package octavo.press.barcode;

import org.jspecify.annotations.NullMarked;
