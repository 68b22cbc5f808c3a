/**
 * Presswork: set pages printed one after another into one PDF, with the book's imprint in it.
 *
 * <p>{@link octavo.print.presswork.Press} draws what {@code forme} recorded; the same pages and the same {@link
 * octavo.print.presswork.Imprint} give the same bytes on any day, in any place. Knows {@code forme}, {@code shop} and
 * {@code markup}.
 */
@NullMarked
package octavo.print.presswork;

import org.jspecify.annotations.NullMarked;
