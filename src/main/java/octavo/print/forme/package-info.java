/**
 * Setting: one division of a book laid out by FOP into pages that are kept, ready to be printed anywhere in the book.
 *
 * <p>{@link octavo.print.forme.Chapel} sets divisions side by side; each comes back as a {@link
 * octavo.print.forme.Setting} of recorded pages. Knows {@code shop}, {@code measure}, {@code problem} and
 * {@code source}.
 */
@NullMarked
package octavo.print.forme;

import org.jspecify.annotations.NullMarked;
