package octavo.style;

import octavo.measure.Length;

/**
 * What a printer leaves of a page to its text.
 *
 * @param inside the least margin at the spine
 * @param edge how far all that is read stays from the other trimmed edges, heads and folios too
 * @param bleed how far a plate is printed beyond the trimmed edges, where it bleeds
 */
public record PageLimits(Length inside, Length edge, Length bleed) {

    /** Those of no printer; a plate goes a hair beyond its page all the same, so that no screen shows a white line. */
    public static final PageLimits NONE = new PageLimits(Length.ZERO, Length.ZERO, Length.pt(1));
}
