/**
 * What an EPUB or a PDF says of itself, whoever made it: read within limits, believed in nothing.
 *
 * <p>{@link octavo.verify.inspect.Inspection#of} is the way in. Knows {@code book}, {@code verify.container}
 * and {@code verify.barcode}.
 */
@NullMarked
package octavo.verify.inspect;

import org.jspecify.annotations.NullMarked;
