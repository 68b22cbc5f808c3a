/**
 * Platemaking: a drawn plate turned into copy for the compositors, so that it is printed with the founts, the inks and the
 * care of the pages.
 *
 * <p>{@link octavo.press.platemaking.PlateCopy} is the plate as XSL-FO, {@link octavo.press.platemaking.FountLettering}
 * measures words as they will be set. Knows FontBox.
 */
@NullMarked
package octavo.press.platemaking;

import org.jspecify.annotations.NullMarked;
