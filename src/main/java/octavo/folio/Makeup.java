package octavo.folio;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import octavo.measure.Length;

/**
 * How the pages of one division are made up: where its figures stand, and what room its text is left.
 *
 * @param spots of the figures that do not stand where they are written, by their number in the division, from 0
 */
public record Makeup(SortedMap<Integer, Spot> spots) {

    /** Every figure where it is written. */
    public static final Makeup PLAIN = new Makeup(new TreeMap<>());

    public Makeup {
        spots = new TreeMap<>(spots);
    }

    /** How a figure stands: at the head or the foot of a page of text, on a page of its own, or after all text. */
    public enum Stand {
        HEAD,
        FOOT,
        PLATE,
        BLEED,
        END;

        /** Whether it has a page of its own. */
        public boolean alone() {
            return this == PLATE || this == BLEED;
        }
    }

    /**
     * Where a figure stands.
     *
     * @param page index of the page of text that it heads or foots, or that a plate comes before; of no meaning at the
     *     end
     * @param height what it takes from that page, the space that parts it from the text included
     */
    public record Spot(Stand stand, int page, Length height) {

        boolean at(Stand where, int index) {
            return stand == where && page == index;
        }
    }

    /** How many pages of text there is something to say of, from the first on. */
    public int pages() {
        return spots.values().stream()
                        .filter(spot -> spot.stand != Stand.END)
                        .mapToInt(Spot::page)
                        .max()
                        .orElse(-1)
                + 1;
    }

    /** How many plates come before a page of text. */
    public int plates(int page) {
        return (int) spots.values().stream()
                .filter(spot -> spot.stand.alone() && spot.page <= page)
                .count();
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
