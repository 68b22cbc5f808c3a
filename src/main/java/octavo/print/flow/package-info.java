/**
 * The blocks of one division in the order in which they are written: what each says, how it holds to those around it
 * ({@link octavo.print.flow.Flow}), and where it stands in the manuscript and on the pages
 * ({@link octavo.print.flow.Whereabouts}). Taken down while copy is written, asked when pages are made up.
 */
@NullMarked
package octavo.print.flow;

import org.jspecify.annotations.NullMarked;
