/**
 * Whether as many notes, pictures, tables, headings and links stand in a finished file as in its manuscript, and in the same order:
 * {@link octavo.verify.tally.TallyCheck}.
 */
@NullMarked
package octavo.verify.tally;

import org.jspecify.annotations.NullMarked;
