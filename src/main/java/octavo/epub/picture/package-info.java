/**
 * Pictures as an EPUB holds them: in sRGB, within what shops take, and with nothing in their files but themselves.
 *
 * <p>{@link octavo.epub.picture.ScreenPicture} is the way in. Knows {@code book}, {@code problem} and {@code source}.
 */
@NullMarked
package octavo.epub.picture;

import org.jspecify.annotations.NullMarked;
