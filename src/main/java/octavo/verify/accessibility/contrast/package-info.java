/**
 * How well the words of a document stand out, from its style sheets alone: WCAG 2.2, 1.4.3.
 *
 * <p>{@link octavo.verify.accessibility.contrast.Contrast} is the way in. Knows {@code verify.container} alone.
 */
@NullMarked
package octavo.verify.accessibility.contrast;

import org.jspecify.annotations.NullMarked;
