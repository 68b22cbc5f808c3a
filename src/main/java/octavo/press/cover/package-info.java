/**
 * The sheet that a printer folds around the leaves: back, spine and front in one, with bleed, turn-ins or flaps.
 *
 * <p>{@link octavo.press.cover.CoverSheet} makes it from the marked up book and the number of its pages. Knows {@code cover},
 * {@code print} and the other rooms of {@code press}.
 */
@NullMarked
package octavo.press.cover;

import org.jspecify.annotations.NullMarked;
