/**
 * Looks: a theme's CSS, the cascade, and what each element's properties come to.
 *
 * <p>{@link octavo.style.PrintTheme} answers for the print edition, element by element and page by
 * page; {@link octavo.style.EpubTheme} is the style sheet that goes into the EPUB. Elements are asked
 * through {@link octavo.style.selector.Selectable}; their names are in {@link octavo.style.Vocabulary}.
 * Knows {@code source}, {@code problem} and {@code measure}; ph-css only here.
 */
@NullMarked
package octavo.style;

import org.jspecify.annotations.NullMarked;
