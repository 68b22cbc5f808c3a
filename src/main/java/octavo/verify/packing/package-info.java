/**
 * Whether a PDF stays small when it is unpacked: {@link octavo.verify.packing.Packing}.
 *
 * <p>Knows no other package that reads files.
 */
@NullMarked
package octavo.verify.packing;

import org.jspecify.annotations.NullMarked;
