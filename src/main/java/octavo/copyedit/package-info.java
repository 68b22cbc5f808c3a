/**
 * The manuscript as a copy editor reads it before it is set: {@link octavo.copyedit.CopyEditor}.
 *
 * <p>Nothing here says how a book is read or made; only what its author may want to look at again. Knows {@code book} and
 * {@code problem}.
 */
@NullMarked
package octavo.copyedit;

import org.jspecify.annotations.NullMarked;
