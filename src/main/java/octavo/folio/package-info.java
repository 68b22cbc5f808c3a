/**
 * Printed pages as places in the model: what crosses from print to everything else.
 *
 * <p>Knows {@code book} and {@code source}.
 */
@NullMarked
package octavo.folio;

import org.jspecify.annotations.NullMarked;
