/**
 * Meaning that needs the whole book, as tables beside the model: the order of its divisions, the matter
 * that Octavo writes, ids, numbers, labels, notes, contents and lists, in the words of its language.
 *
 * <p>Entry: {@link octavo.resolve.Resolver}. Knows {@code book} and {@code problem}; ICU is known only
 * here.
 */
@NullMarked
package octavo.resolve;

import org.jspecify.annotations.NullMarked;
