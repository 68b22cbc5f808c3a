/**
 * The command line: what is asked becomes a {@link octavo.BookBuild}, what comes of it lines and an exit code.
 *
 * <p>The only package that prints. Knows {@code octavo} and what stands below it.
 */
@NullMarked
package octavo.cli;

import org.jspecify.annotations.NullMarked;
