/**
 * Pages drawn as they would be printed, and what can be measured on them: {@link octavo.verify.softproof.SoftProof},
 * {@link octavo.verify.softproof.InkCheck}.
 */
@NullMarked
package octavo.verify.softproof;

import org.jspecify.annotations.NullMarked;
