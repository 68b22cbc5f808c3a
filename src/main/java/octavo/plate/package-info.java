/**
 * Plates: pages drawn by hand, not set, such as a cover's front or a barcode; every mark at its own place, in lengths, before
 * it becomes pixels or ink.
 *
 * <p>A {@link octavo.plate.Plate} says nothing of fonts' files; whoever lays one out asks {@link octavo.plate.Lettering}
 * how wide words come. Knows {@code measure}.
 */
@NullMarked
package octavo.plate;

import org.jspecify.annotations.NullMarked;
