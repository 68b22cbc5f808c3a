package octavo.book;

import java.util.List;
import java.util.Optional;
import octavo.source.SourceSpan;

/**
 * A title of a division or of a section in it.
 *
 * @param level 1 for the division's own title, 2 to 6 inside it
 * @param attributes may hold {@code .unnumbered}, {@code short}, {@code subtitle} and {@code author}
 */
public record Heading(int level, List<Inline> title, Attributes attributes, SourceSpan place) implements Block {

    public Heading {
        title = List.copyOf(title);
    }

    /** For running heads and narrow places, where the manuscript gives one. */
    public Optional<String> shortTitle() {
        return attributes.value("short");
    }

    public Optional<String> subtitle() {
        return attributes.value("subtitle");
    }

    /** Who wrote the division, in a book by several hands. */
    public Optional<String> author() {
        return attributes.value("author");
    }

    public boolean unnumbered() {
        return attributes.has("unnumbered");
    }
}
