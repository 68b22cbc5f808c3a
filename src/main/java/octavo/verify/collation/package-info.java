/**
 * Two printings laid side by side, page by page, and what looks otherwise marked: {@link octavo.verify.collation.Collation}.
 */
@NullMarked
package octavo.verify.collation;

import org.jspecify.annotations.NullMarked;
