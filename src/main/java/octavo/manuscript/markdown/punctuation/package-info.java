/**
 * The marks that a language sets where an author types straight ones: quotation marks, apostrophes, and the
 * spaces that French has inside and before them.
 *
 * <p>{@link octavo.manuscript.markdown.punctuation.Quotation} says what a straight mark was found to be,
 * {@link octavo.manuscript.markdown.punctuation.Punctuation} sets it in the language of its words. Knows
 * {@code book}.
 */
@NullMarked
package octavo.manuscript.markdown.punctuation;

import org.jspecify.annotations.NullMarked;
