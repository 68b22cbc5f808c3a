/**
 * A book's folder becomes a {@link octavo.book.Book}: {@link octavo.manuscript.Manuscript} reads {@code book.yaml}, what
 * it names and what stands in it.
 *
 * <p>Rooms: {@code yaml} reads YAML, {@code markdown} the text, {@code picture} the pictures. Knows {@code book},
 * {@code measure}, {@code problem} and {@code source}.
 */
@NullMarked
package octavo.manuscript;

import org.jspecify.annotations.NullMarked;
