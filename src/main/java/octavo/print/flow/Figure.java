package octavo.print.flow;

import java.util.Set;

/**
 * A figure or a table, that may be moved about, or must not be overtaken.
 *
 * @param placement as its author wants it, such as {@code float}, or {@value #FIXED}; for a table {@value #TURNED},
 *     {@value #LOOSE} or {@value #UPRIGHT}
 * @param first key of what is in it, as a number
 * @param last key of what is in it
 * @param before key of the last thing before the place where it is written; -1 where there is none
 * @param page type of the pages that it has for itself, as its style names it
 */
public record Figure(String placement, int first, int last, int before, String page) {

    /** The placement of a figure that can't be moved, as one in a box. */
    public static final String FIXED = "fixed";

    /** The placement of a table that is turned. */
    public static final String TURNED = "turned";

    /** That of a short one that leaves its place where it does not fit there. */
    public static final String LOOSE = "loose";

    /** That of a table that stays where it is. */
    public static final String UPRIGHT = "upright";

    /** Whether it is a table, which no other table may overtake. */
    public boolean isTable() {
        return Set.of(TURNED, LOOSE, UPRIGHT).contains(placement);
    }

    /** Whether what has this key is in it. */
    public boolean holds(int key) {
        return key >= first && key <= last;
    }
}
