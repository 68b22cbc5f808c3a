/** Small pictures of a PDF's pages: {@link octavo.verify.thumbnail.Thumbnails}. */
@NullMarked
package octavo.verify.thumbnail;

import org.jspecify.annotations.NullMarked;
