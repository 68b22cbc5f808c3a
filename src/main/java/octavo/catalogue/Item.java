package octavo.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import octavo.book.Edition;
import octavo.measure.Length;

/**
 * A finished edition as it is offered.
 *
 * @param pages that were counted, in print
 * @param spine its width in print, where the printer's number is known
 * @param bytes of its file
 * @param claims what its file says of its accessibility, in its own order
 */
public record Item(Edition edition, OptionalInt pages, Optional<Length> spine, long bytes, List<Claim> claims) {

    public Item {
        claims = List.copyOf(claims);
    }

    /**
     * One thing that a file says of its accessibility.
     *
     * @param property as schema.org and EPUB Accessibility 1.1 name it, such as {@code accessibilityFeature}
     */
    public record Claim(String property, String value) {}
}
