/**
 * Whether a finished file says and shows what its manuscript does: its words ({@link octavo.verify.text.SameText}), its numbers and
 * references ({@link octavo.verify.text.NumberCheck}), its pictures ({@link octavo.verify.text.PictureCheck}).
 */
@NullMarked
package octavo.verify.text;

import org.jspecify.annotations.NullMarked;
