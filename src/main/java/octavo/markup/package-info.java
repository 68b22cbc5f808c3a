/**
 * The resolved book marked up: its galleys as trees of elements, in the names that themes select.
 *
 * <p>Both editions are made of the same tree: the EPUB writes it down as XHTML, print matches the same
 * rules against it and writes XSL-FO. So they hold the same words because they are the same words.
 * Entry: {@link octavo.markup.Markup}. Knows {@code resolve}, {@code book}, {@code style}'s vocabulary.
 */
@NullMarked
package octavo.markup;

import org.jspecify.annotations.NullMarked;
