/**
 * Whether a finished file says what its manuscript says, word for word and number for number: {@link octavo.verify.text.SameText}.
 */
@NullMarked
package octavo.verify.text;

import org.jspecify.annotations.NullMarked;
