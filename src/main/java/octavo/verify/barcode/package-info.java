/**
 * The barcode of a finished cover, rendered and scanned as a till would scan it.
 *
 * <p>{@link octavo.verify.barcode.BarcodeCheck} is the examination. Knows PDFBox and ZXing.
 */
@NullMarked
package octavo.verify.barcode;

import org.jspecify.annotations.NullMarked;
