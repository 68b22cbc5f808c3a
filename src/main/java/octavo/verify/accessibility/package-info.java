/**
 * Whether an EPUB can be read by those who listen, feel or enlarge, as far as a program can tell.
 *
 * <p>{@link octavo.verify.accessibility.AccessibilityCheck#check} is the way in; each {@code Rule} is one thing that is asked. Knows
 * {@code verify.container} and the {@code Check}.
 */
@NullMarked
package octavo.verify.accessibility;

import org.jspecify.annotations.NullMarked;
