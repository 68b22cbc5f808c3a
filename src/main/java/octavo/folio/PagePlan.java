package octavo.folio;

import java.util.Map;

/**
 * What the layout of one division is told of the rest of the book; the same plan gives the same pages.
 *
 * @param recto whether its first page is a right-hand one
 * @param references the folio that stands for each id whose page the division names
 */
public record PagePlan(boolean recto, Map<String, String> references) {

    /** What a reference shows as long as nothing is known of its page; about as wide as most folios. */
    private static final String UNKNOWN = "00";

    public PagePlan {
        references = Map.copyOf(references);
    }

    /** The folio of the page that an id stands on. */
    public String folio(String id) {
        return references.getOrDefault(id, UNKNOWN);
    }
}
