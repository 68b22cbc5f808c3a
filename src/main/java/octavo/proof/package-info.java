/**
 * Finished files are proved: which examinations each is asked to pass, and what they say together.
 *
 * <p>{@link octavo.proof.Proof} proves the files of a book before anybody gets them, {@link octavo.proof.FileCheck} files from
 * anywhere. The examinations themselves are those of {@code octavo.verify}; a new one is one line in {@code Examinations}.
 */
@NullMarked
package octavo.proof;

import org.jspecify.annotations.NullMarked;
