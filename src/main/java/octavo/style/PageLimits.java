package octavo.style;

import octavo.measure.Length;

/**
 * What a printer leaves of a page to its text.
 *
 * @param inside the least margin at the spine
 * @param edge how far all that is read stays from the other trimmed edges, heads and folios too
 */
public record PageLimits(Length inside, Length edge) {

    public static final PageLimits NONE = new PageLimits(Length.ZERO, Length.ZERO);

    /** Whether a page that keeps to these keeps to the others too. */
    public boolean satisfy(PageLimits others) {
        return inside.compareTo(others.inside) >= 0 && edge.compareTo(others.edge) >= 0;
    }
}
