/**
 * The outside of a book that gives no picture of its own: a quarter binding, cloth at the spine, patterned paper on the boards
 * and a label with the title.
 *
 * <p>{@link octavo.cover.QuarterBinding} draws its parts as marks of a plate, the same for the EPUB's front cover and for
 * the sheet that a printer wraps around the leaves. Knows {@code plate} and {@code book}.
 */
@NullMarked
package octavo.cover;

import org.jspecify.annotations.NullMarked;
