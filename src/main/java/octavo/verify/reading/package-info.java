/**
 * A finished file read against the copy of its edition, word by word: {@link octavo.verify.reading.Reading}.
 *
 * <p>Knows PDFBox.
 */
@NullMarked
package octavo.verify.reading;

import org.jspecify.annotations.NullMarked;
