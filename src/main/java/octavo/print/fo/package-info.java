/**
 * Copy for the compositor: marked-up text and a theme's computed styles as XSL-FO.
 *
 * <p>{@link octavo.print.fo.GalleyCopy} is the text of one division; {@link octavo.print.fo.FurnitureCopy} is what
 * stands around it on finished pages, the running heads and folios. CSS and XSL-FO part where boxes are concerned, so
 * every block says its indents, every note begins anew, and lines keep their distance whatever stands in them. Knows
 * {@code markup}, {@code style}, {@code flow}, {@code forme}, {@code foundry} and {@code folio}.
 */
@NullMarked
package octavo.print.fo;

import org.jspecify.annotations.NullMarked;
