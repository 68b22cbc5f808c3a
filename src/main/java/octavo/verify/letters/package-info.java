/**
 * Texts brought down to their letters, and one of them followed through another.
 */
@NullMarked
package octavo.verify.letters;

import org.jspecify.annotations.NullMarked;
