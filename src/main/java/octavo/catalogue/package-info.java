/**
 * Metadata for the trade: {@link octavo.catalogue.Onix} writes a message for bookshops and libraries.
 *
 * <p>Knows {@code book} and {@code measure}.
 */
@NullMarked
package octavo.catalogue;

import org.jspecify.annotations.NullMarked;
