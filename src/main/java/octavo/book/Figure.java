package octavo.book;

import java.util.List;
import java.util.Optional;
import octavo.source.SourceSpan;

/**
 * A picture that stands by itself.
 *
 * @param alt what the picture shows; empty text says that it is decoration; absent where nothing is said
 * @param caption empty where it has none
 * @param width share of the measure in hundredths, where given
 */
public record Figure(
        Picture picture,
        Optional<String> alt,
        List<Inline> caption,
        Optional<Integer> width,
        Placement placement,
        Attributes attributes,
        SourceSpan place)
        implements Block {

    public Figure {
        caption = List.copyOf(caption);
    }

    /** Where on a printed page a figure may stand. */
    public enum Placement {
        FLOAT,
        HERE,
        HEAD,
        FOOT,
        PAGE,
        BLEED
    }
}
