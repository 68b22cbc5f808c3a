package octavo.folio;

import java.util.Map;
import java.util.Optional;

/**
 * What the layout of one division is told of the rest of the book; the same plan gives the same pages.
 *
 * @param recto whether its first page is a right-hand one
 * @param references the folio that stands for each id whose page the division names
 * @param makeup where its figures stand
 */
public record PagePlan(boolean recto, Map<String, Folio> references, Makeup makeup) {

    /** What a reference shows as long as nothing is known of its page; about as wide as most folios. */
    private static final String UNKNOWN = "00";

    public PagePlan {
        references = Map.copyOf(references);
    }

    /** The same with every figure where it is written. */
    public PagePlan(boolean recto, Map<String, Folio> references) {
        this(recto, references, Makeup.PLAIN);
    }

    /** Whether a page of text is a right-hand one. */
    public boolean recto(int page) {
        return (page + makeup.plates(page)) % 2 == (recto ? 0 : 1);
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
