package octavo.folio;

import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import octavo.measure.Length;
import octavo.source.SourceSpan;

/**
 * How the pages of one division are made up: where its figures stand, and what room its text is left.
 *
 * @param spots of the figures that do not stand where they are written, by their number in the division, from 0
 * @param shorts how much less text some pages hold than they could, by the index of the page
 * @param spaces by what part of themselves the spaces of some paragraphs are wider than others, so that they come to a
 *     line more, or narrower for a line less; by the places of these paragraphs
 */
public record Makeup(
        SortedMap<Integer, Spot> spots, SortedMap<Integer, Length> shorts, SortedMap<SourceSpan, Double> spaces) {

    /** Every figure where it is written, and turned tables after all text. */
    public static final Makeup PLAIN = new Makeup(new TreeMap<>());

    public Makeup {
        spots = new TreeMap<>(spots);
        shorts = new TreeMap<>(shorts);
        spaces = new TreeMap<>(spaces);
    }

    /** All pages filled as far as figures let them. */
    public Makeup(SortedMap<Integer, Spot> spots) {
        this(spots, new TreeMap<>(), new TreeMap<>());
    }

    /** The same figures, and other pages run short. */
    public Makeup withShorts(SortedMap<Integer, Length> others) {
        return new Makeup(spots, others, spaces);
    }

    /** The same figures and pages, and other paragraphs driven out or got in. */
    public Makeup withSpaces(SortedMap<SourceSpan, Double> others) {
        return new Makeup(spots, shorts, others);
    }

    /** The same figures, with text fitted to the pages as in another make-up. */
    public Makeup fittedAs(Makeup other) {
        return new Makeup(spots, other.shorts, other.spaces);
    }

    /** Whether text was fitted to the pages. */
    public boolean isFitted() {
        return !shorts.isEmpty() || !spaces.isEmpty();
    }

    /**
     * How a figure stands: at the head or the foot of a page of text, on a page of its own, or after all text; a table that
     * is turned on as many pages as it takes; or what stands where it is written, on the page that it has to begin.
     */
    public enum Stand {
        HEAD,
        FOOT,
        PLATE,
        BLEED,
        TURNED,
        OVER,
        END;

        /** Whether it is not where it is written, or after all text. */
        public boolean leaves() {
            return this != OVER && this != END;
        }

        /** Whether it has pages of its own. */
        public boolean alone() {
            return this == PLATE || this == BLEED || this == TURNED;
        }
    }

    /**
     * Where a figure stands.
     *
     * @param page index of the page of text that it heads or foots, or that a plate comes before; of no meaning at the
     *     end
     * @param height what it takes from that page, the space that parts it from the text included
     * @param pages how many it has for itself
     */
    public record Spot(Stand stand, int page, Length height, int pages) {

        /** That of a figure at the head or the foot of a page. */
        public static Spot beside(Stand stand, int page, Length height) {
            return new Spot(stand, page, height, 0);
        }

        /** That of what stands on pages of its own. */
        public static Spot alone(Stand stand, int page, int pages) {
            return new Spot(stand, page, Length.ZERO, pages);
        }

        /** That of what stands where it is written, and begins a page. */
        public static Spot over(int page) {
            return new Spot(Stand.OVER, page, Length.ZERO, 0);
        }

        /** That of a figure after all text. */
        public static Spot end() {
            return new Spot(Stand.END, 0, Length.ZERO, 0);
        }

        boolean at(Stand where, int index) {
            return stand == where && page == index;
        }
    }

    /** How a figure stands that has a spot. */
    public Optional<Stand> stand(int figure) {
        return Optional.ofNullable(spots.get(figure)).map(Spot::stand);
    }

    /** How many pages of text there is something to say of, from the first on. */
    public int pages() {
        int last = shorts.isEmpty() ? -1 : shorts.lastKey();
        return spots.values().stream()
                        .filter(spot -> spot.stand != Stand.END)
                        .mapToInt(Spot::page)
                        .reduce(last, Math::max)
                + 1;
    }

    /** How much less a page holds than it could. */
    public Length shortBy(int page) {
        return shorts.getOrDefault(page, Length.ZERO);
    }

    /** How many pages that figures have for themselves come before a page of text. */
    public int plates(int page) {
        return spots.values().stream()
                .filter(spot -> spot.stand.alone() && spot.page <= page)
                .mapToInt(Spot::pages)
                .sum();
    }

    /** How many pages of text and of other figures come before the first page that a figure has for itself. */
    public int pagesBefore(int figure) {
        return spots.get(figure).page
                + spots.headMap(figure).values().stream().mapToInt(Spot::pages).sum();
    }

    /** What a page of text leaves to the figures at its head. */
    public Length head(int page) {
        return taken(spots, Stand.HEAD, page);
    }

    /** What a page of text leaves at its foot. */
    public Length foot(int page) {
        return taken(spots, Stand.FOOT, page);
    }

    /** What the figures before a figure take of the head of a page. */
    public Length above(int figure, int page) {
        return taken(spots.headMap(figure), Stand.HEAD, page);
    }

    private static Length taken(Map<Integer, Spot> spots, Stand stand, int page) {
        return spots.values().stream()
                .filter(spot -> spot.at(stand, page))
                .map(Spot::height)
                .reduce(Length.ZERO, Length::plus);
    }
}
