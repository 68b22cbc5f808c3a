/**
 * Pictures and drawings made small, from their files and from pages, so that one can be told from another.
 *
 * <p>Knows PDFBox, and Batik, which draws what an SVG file says.
 */
@NullMarked
package octavo.verify.picture;

import org.jspecify.annotations.NullMarked;
