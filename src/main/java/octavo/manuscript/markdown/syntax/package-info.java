/**
 * What Octavo's Markdown has beyond CommonMark: one small parser for each mark, all plugged into
 * commonmark-java by {@link octavo.manuscript.markdown.syntax.Syntax}.
 *
 * <p>The parsers only recognise; what a mark means is decided by {@code octavo.manuscript.markdown}. Where
 * the manuscript format is silent, Pandoc's habits hold. Knows {@code book}.
 */
@NullMarked
package octavo.manuscript.markdown.syntax;

import org.jspecify.annotations.NullMarked;
