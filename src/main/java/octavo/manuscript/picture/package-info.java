/**
 * Pictures on their way into a book: {@link octavo.manuscript.picture.Pictures} reads them, finds out what
 * they are, and hands on only what is whole and safe.
 *
 * <p>Knows {@code book}, {@code problem} and {@code source}.
 */
@NullMarked
package octavo.manuscript.picture;

import org.jspecify.annotations.NullMarked;
