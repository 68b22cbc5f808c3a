/**
 * The copy: what the manuscript says that an edition is to say, word for word and number for number, worked out without any of the
 * code that makes the edition.
 *
 * <p>Knows ICU, for numbers and dates in words.
 */
@NullMarked
package octavo.verify.copy;

import org.jspecify.annotations.NullMarked;
