/**
 * Lengths and page sizes, exact to the thousandth of a point, and amounts of ink.
 *
 * <p>Knows no other package.
 */
@NullMarked
package octavo.measure;

import org.jspecify.annotations.NullMarked;
