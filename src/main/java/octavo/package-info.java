/**
 * Octavo: one manuscript becomes an EPUB and a typeset PDF.
 *
 * <p>{@link octavo.BookBuild} is the whole way of a book and the file to open first.
 */
@NullMarked
package octavo;

import org.jspecify.annotations.NullMarked;
