/**
 * Printers' profiles: what each asks for of a book's pages and of its cover, with source and date.
 *
 * <p>{@link octavo.press.profile.Profile} is read from a resource file whose notation stands beside it. Knows {@code
 * book} and {@code measure}.
 */
@NullMarked
package octavo.press.profile;

import org.jspecify.annotations.NullMarked;
