/**
 * What Batik cannot draw by itself: colours that mix with what lies below them, by {@code mix-blend-mode} and {@code isolation}, and
 * the lettering of what becomes pixels. Batik finds it by the class path.
 */
@NullMarked
package octavo.print.drawing;

import org.jspecify.annotations.NullMarked;
