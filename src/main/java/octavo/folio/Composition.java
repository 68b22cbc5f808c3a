package octavo.folio;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import octavo.source.SourceSpan;

/**
 * What a compositor would look at again in a printed edition.
 *
 * @param remarks in the order of the pages
 * @param pages how many there are of each kind: the page types of the theme, {@code plate},
 *     {@code turned} and {@code blank}
 */
public record Composition(List<Remark> remarks, SortedMap<String, Integer> pages) {

    public Composition {
        remarks = List.copyOf(remarks);
        pages = new TreeMap<>(pages);
    }

    /** No pages. */
    public static final Composition NONE = new Composition(List.of(), new TreeMap<>(Map.of()));

    /** What may be amiss. */
    public enum Kind {
        /** The spaces of a line are more than half as wide again as their fount's; by how much, as a part of those. */
        LOOSE,
        /** Words are divided at the ends of three lines or more, one after the other; how many. */
        STACKED,
        /** A line sticks out of its measure; by how many points. */
        OVERFULL,
        /** A page ends with the first line of a paragraph; 1. */
        ORPHAN,
        /** A page begins with the last line of a paragraph; 1. */
        WIDOW,
        /** The text of a page ends early; how many lines are lacking. */
        HOLE,
        /** Facing pages do not end level; by how many lines. */
        UNEVEN,
        /** The last page of a division has few lines; how many. */
        SHORT,
        /** A picture has fewer pixels to the inch than presses ask for; how many. */
        COARSE
    }

    /** Why a page ends early. */
    public enum Hindrance {
        /** One line more would leave a paragraph's last line alone on the next page. */
        WIDOW,
        /** The first line of a paragraph would stand alone at the foot. */
        ORPHAN,
        /** A heading goes over with the text under it. */
        HEADING,
        /** What comes next stays in one piece, or with what follows it. */
        WHOLE,
        /** Only the text after it: carried over, it would not go into its division's pages. */
        FULL
    }

    /**
     * One thing.
     *
     * @param folio of the page, as it counts
     * @param place in the manuscript
     * @param amount as the kind says
     * @param because of what a page ends early or two of them uneven; empty for other kinds
     */
    public record Remark(Kind kind, String folio, SourceSpan place, double amount, Optional<Hindrance> because) {

        /** One that says nothing of why. */
        public Remark(Kind kind, String folio, SourceSpan place, double amount) {
            this(kind, folio, place, amount, Optional.empty());
        }
    }
}
