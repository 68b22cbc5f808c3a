/**
 * Where words may be divided: TeX's patterns, put under Apache FOP's hyphenation.
 *
 * <p>FOP's own tree holds its nodes in 16 bits and overflows with the German patterns; {@link
 * octavo.print.hyphenation.LanguagePatterns} answers from a trie of its own. Knows {@code source}.
 */
@NullMarked
package octavo.print.hyphenation;

import org.jspecify.annotations.NullMarked;
