/**
 * Where a book's words come from: files, places in them, and the one door to the file system.
 *
 * <p>Everything that is read passes through {@link octavo.source.Jail}; everything that is said of a
 * book names its place by a {@link octavo.source.SourceSpan}. Knows no other package.
 */
@NullMarked
package octavo.source;

import org.jspecify.annotations.NullMarked;
