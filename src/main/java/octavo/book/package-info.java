/**
 * The book itself: what it is called, who made it, which editions it has, and its text as a tree of
 * divisions, blocks and inlines.
 *
 * <p>Plain immutable records; every block and every reference knows its place in the manuscript. Nothing
 * here knows how a book is read or how an edition looks. Strings that a book leaves out are empty.
 * Knows {@code source} and {@code measure}.
 */
@NullMarked
package octavo.book;

import org.jspecify.annotations.NullMarked;
