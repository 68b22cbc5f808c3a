/**
 * Finished EPUBs as a reader hears them that Octavo has not written: {@link octavo.verify.witness.WitnessCheck}.
 */
@NullMarked
package octavo.verify.witness;

import org.jspecify.annotations.NullMarked;
