/**
 * Finished files read as a stranger would, and compared with the manuscript.
 *
 * <p>Shares no code with those who write the editions: a fault there must not hide here. Knows
 * {@code book}, {@code folio} and {@code problem}.
 */
@NullMarked
package octavo.verify;

import org.jspecify.annotations.NullMarked;
