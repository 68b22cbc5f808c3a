package octavo.print.makeup;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import octavo.folio.Makeup;
import octavo.folio.Makeup.Spot;
import octavo.folio.Makeup.Stand;
import octavo.print.flow.Figure;
import octavo.print.pages.Depths;
import octavo.print.pages.Depths.Place;

/** The order in which the figures of one division stand on its pages, and its tables. */
final class FigureOrder {

    /** Further than a page is high, in millipoints. */
    private static final long PAGE = 100_000_000;

    /** Below all text of a page. */
    private static final long FOOT = PAGE / 2;

    private final Depths depths;
    private final List<Figure> figures;
    private final Makeup makeup;

    FigureOrder(Depths depths, List<Figure> figures, Makeup makeup) {
        this.depths = depths;
        this.figures = figures;
        this.makeup = makeup;
    }

    /** The tables that come before the end of one that is written before them, and those that they overtake. */
    Set<Integer> tables() {
        Set<Integer> found = new TreeSet<>();
        long reached = 0;
        int last = 0;
        for (int number = 0; number < figures.size(); number++) {
            if (figures.get(number).isTable()) {
                if (begins(number) < reached) {
                    found.addAll(List.of(last, number));
                }
                last = ends(number) >= reached ? number : last;
                reached = Math.max(reached, ends(number));
            }
        }
        return found;
    }

    /** The figures that come before the end of one that is written before them; each with the page that it may head instead. */
    Map<Integer, Integer> ahead() {
        Map<Integer, Integer> found = new HashMap<>();
        long reached = 0;
        for (int number = 0; number < figures.size(); number++) {
            if (!figures.get(number).isTable()) {
                if (begins(number) < reached) {
                    found.put(number, (int) (reached / PAGE) + 1);
                }
                reached = Math.max(reached, ends(number));
            }
        }
        return found;
    }

    /** The make-up with turned tables between those around them, wherever the pages leave room for it. */
    Makeup mended() {
        SortedMap<Integer, Spot> spots = new TreeMap<>(makeup.spots());
        int first = 1;
        for (int number = 0; number < figures.size(); number++) {
            Spot spot = spots.get(number);
            if (spot != null && spot.stand() == Stand.TURNED) {
                int page = Math.clamp(spot.page(), first, Math.max(first, last(number)));
                spots.put(number, Spot.alone(Stand.TURNED, page, spot.pages()));
                first = page;
            } else if (figures.get(number).isTable()) {
                first = Math.max(first, (int) (ends(number) / PAGE) + 1);
            }
        }
        return new Makeup(spots);
    }

    /** The last page of text that a turned table may come before. */
    private int last(int turned) {
        return IntStream.range(turned + 1, figures.size())
                .filter(number -> figures.get(number).isTable())
                .filter(number -> makeup.stand(number).filter(Stand::alone).isEmpty())
                .map(number -> (int) (begins(number) / PAGE))
                .min()
                .orElse(depths.pages());
    }

    private long begins(int number) {
        return moved(number).orElseGet(() -> far(depths.standing(figures.get(number)), Place::top));
    }

    private long ends(int number) {
        return moved(number).orElseGet(() -> far(depths.ending(figures.get(number)), Place::bottom) - depths.line());
    }

    /** Where one stands that was moved: before a page of text, at its head, at its foot, or after all. */
    private Optional<Long> moved(int number) {
        return Optional.ofNullable(makeup.spots().get(number)).flatMap(FigureOrder::at);
    }

    private static Optional<Long> at(Spot spot) {
        return switch (spot.stand()) {
            case HEAD -> Optional.of(spot.page() * PAGE);
            case PLATE, BLEED, TURNED -> Optional.of(spot.page() * PAGE - 1);
            case FOOT -> Optional.of(spot.page() * PAGE + FOOT);
            case OVER, END -> Optional.empty();
        };
    }

    /** How far from the head of the first page; after all text where nothing of it is drawn there. */
    private long far(Optional<Place> place, ToIntFunction<Place> down) {
        return place.map(at -> at.page() * PAGE + down.applyAsInt(at)).orElse(depths.pages() * PAGE);
    }
}
