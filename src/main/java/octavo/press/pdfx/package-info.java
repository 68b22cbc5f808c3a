/**
 * A PDF of pages made into the file that a printer takes: boxes, inks, output intent, nothing transparent.
 *
 * <p>{@link octavo.press.pdfx.PressFile} is the way in. Knows PDFBox and {@code profile}.
 */
@NullMarked
package octavo.press.pdfx;

import org.jspecify.annotations.NullMarked;
