/**
 * A marked-up copy becomes a finished file, with all that goes with it: made anew, or fetched from where it lies.
 *
 * <p>{@link octavo.finishing.Finishing} is the way in. Nothing is written here, and nothing examined.
 */
@NullMarked
package octavo.finishing;

import org.jspecify.annotations.NullMarked;
