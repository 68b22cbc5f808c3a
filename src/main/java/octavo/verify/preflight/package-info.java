/**
 * What a printer's own preflight would find in a finished PDF: its declarations, boxes, inks, fonts, pictures and lines.
 *
 * <p>{@link octavo.verify.preflight.Preflight} holds the file against {@link octavo.verify.preflight.PressRules}. Knows PDFBox, and nothing of
 * those who write PDFs.
 */
@NullMarked
package octavo.verify.preflight;

import org.jspecify.annotations.NullMarked;
