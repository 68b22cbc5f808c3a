/**
 * The facts of a book's identity, read back from every place of its finished files and compared.
 *
 * <p>{@link octavo.verify.identity.IdentityCheck} is the way in. Knows {@code book}, {@code problem},
 * {@code verify.container} and {@code verify.inspect}.
 */
@NullMarked
package octavo.verify.identity;

import org.jspecify.annotations.NullMarked;
