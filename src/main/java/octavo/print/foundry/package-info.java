/**
 * Type: the faces a book is set in, checked, made ready for FOP, and matched to what a style asks for.
 *
 * <p>A {@link octavo.print.foundry.Foundry} takes {@link octavo.print.foundry.Face faces} and gives out
 * {@link octavo.print.foundry.Fount founts}: a face as it is, or with small capitals or old-style figures at the
 * places of letters and figures; {@link octavo.print.foundry.TypeStock} fits one out for a theme. Knows {@code style},
 * {@code problem} and {@code source}; knows nothing of FOP.
 */
@NullMarked
package octavo.print.foundry;

import org.jspecify.annotations.NullMarked;
