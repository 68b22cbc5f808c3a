/**
 * A finished file's container and the documents in it, opened within limits and believed in nothing.
 *
 * <p>{@link octavo.verify.container.Publication#open} is the way in. Knows no other package.
 */
@NullMarked
package octavo.verify.container;

import org.jspecify.annotations.NullMarked;
