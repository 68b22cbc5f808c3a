/**
 * What is wrong with a book, as data: a {@link octavo.problem.Problem} has a code, a severity, a place,
 * a message and a hint, and an {@link octavo.problem.Outcome} carries a value with all problems met.
 *
 * <p>Knows {@code source}.
 */
@NullMarked
package octavo.problem;

import org.jspecify.annotations.NullMarked;
