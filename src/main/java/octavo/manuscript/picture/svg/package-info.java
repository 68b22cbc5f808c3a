/**
 * SVG made safe: what a picture in a book needs is kept, all else is left out and said.
 *
 * <p>{@link octavo.manuscript.picture.svg.Svg} does it. Knows {@code book}, {@code problem} and {@code source}.
 */
@NullMarked
package octavo.manuscript.picture.svg;

import org.jspecify.annotations.NullMarked;
