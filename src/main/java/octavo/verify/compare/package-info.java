/**
 * What differs between two finished files, whoever made them: words, pages, folios, what they say of themselves.
 *
 * <p>{@link octavo.verify.compare.Exemplar#of} reads a file, {@link octavo.verify.compare.Comparison#of} lays two side by side.
 * Knows {@code verify.container} and {@code verify.inspect}.
 */
@NullMarked
package octavo.verify.compare;

import org.jspecify.annotations.NullMarked;
