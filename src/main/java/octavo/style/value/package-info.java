/**
 * What stands behind the colon of a CSS declaration: its terms, what they come to in points, colours
 * and generated content.
 *
 * <p>Knows {@code measure}.
 */
@NullMarked
package octavo.style.value;

import org.jspecify.annotations.NullMarked;
