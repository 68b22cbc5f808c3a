package octavo.folio;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the layout of one division is told of the rest of the book; the same plan gives the same pages.
 *
 * @param recto whether its first page is a right-hand one
 * @param references the folio that stands for each id whose page the division names
 * @param makeup where its figures stand
 * @param nearness how near the targets of those references are that are to say so, in their order
 */
public record PagePlan(boolean recto, Map<String, Folio> references, Makeup makeup, List<Nearness> nearness) {

    /** What a reference shows as long as nothing is known of its page; about as wide as most folios. */
    private static final String UNKNOWN = "00";

    public PagePlan {
        references = Map.copyOf(references);
        nearness = List.copyOf(nearness);
    }

    /** That of a division of which nothing is known yet. */
    public static PagePlan first() {
        return new PagePlan(true, Map.of(), Makeup.PLAIN, List.of());
    }

    /** The same plan with another make-up. */
    public PagePlan with(Makeup other) {
        return new PagePlan(recto, references, other, nearness);
    }

    /** How near the target of a reference is, by the reference's number from 0; elsewhere as long as nothing is known. */
    public Nearness nearness(int reference) {
        return reference < nearness.size() ? nearness.get(reference) : Nearness.ELSEWHERE;
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
