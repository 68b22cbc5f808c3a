/**
 * What printers ask for: their profiles, and the finished pages made ready for their presses.
 *
 * <p>Knows {@code print}, {@code style}, {@code resolve}, {@code folio} and {@code book}.
 */
@NullMarked
package octavo.press;

import org.jspecify.annotations.NullMarked;
