package octavo.style.selector;

import java.util.Locale;
import java.util.Optional;

/** What of an element a rule is for: all of it, or one of the pseudo-elements. */
public enum Part {
    WHOLE,
    BEFORE,
    AFTER,
    MARKER,
    FIRST_LETTER,
    FIRST_LINE;

    /** Reads {@code before}, with one colon or two. */
    static Optional<Part> of(String pseudo) {
        String name = pseudo.replaceFirst("^::?", "").replace('-', '_').toUpperCase(Locale.ROOT);
        for (Part part : values()) {
            if (part != WHOLE && part.name().equals(name)) {
                return Optional.of(part);
            }
        }
        return Optional.empty();
    }
}
