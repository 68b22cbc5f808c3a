package octavo.folio;

import java.util.Map;
import java.util.Optional;

/**
 * What the layout of one division is told of the rest of the book; the same plan gives the same pages.
 *
 * @param recto whether its first page is a right-hand one
 * @param references the folio that stands for each id whose page the division names
 */
public record PagePlan(boolean recto, Map<String, Folio> references) {

    /** What a reference shows as long as nothing is known of its page; about as wide as most folios. */
    private static final String UNKNOWN = "00";

    public PagePlan {
        references = Map.copyOf(references);
    }

    /** The folio of the page that an id stands on, where it is known. */
    public Optional<Folio> folio(String id) {
        return Optional.ofNullable(references.get(id));
    }

    /** The same as it is shown, whether it is known or not. */
    public String shown(String id) {
        return folio(id).map(Folio::toString).orElse(UNKNOWN);
    }
}
