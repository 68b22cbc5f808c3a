package octavo.print.makeup;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import octavo.folio.Makeup;
import octavo.folio.Makeup.Spot;
import octavo.folio.Makeup.Stand;
import octavo.print.flow.Figure;
import octavo.print.pages.Depths;
import octavo.print.pages.Depths.Place;
import octavo.print.pages.Laid;

/**
 * Places the figures of one division, round by round, so that none leaves a hole: the text flows on, and the figure
 * heads the next page, or stands as its author wants it.
 */
final class FigurePlacing {

    /** How often a division's figures are placed anew. */
    static final int ROUNDS = 4;

    /** A space of fewer lines at the foot of a page is no hole. */
    private static final int HOLE = 2;

    /** So many pages' holes are better than a table that another overtakes, and so many than a figure. */
    private static final int DISORDERED = 10;

    private static final int AHEAD = 3;

    /** Placements of what stays where it is written whatever its author wants. */
    private static final Set<String> STAYING = Set.of(Figure.UPRIGHT, Figure.FIXED);

    private final Set<Integer> restless = new HashSet<>();
    private final Set<Integer> kept = new HashSet<>();
    private final Map<Integer, Integer> earliest = new HashMap<>();
    private Makeup best = Makeup.PLAIN;
    private long least = Long.MAX_VALUE;
    private int rounds;

    /** The make-up for the next round; that of the last one again where it cannot be bettered. */
    Makeup next(Laid laid) {
        List<Figure> figures = laid.copy().whereabouts().figures();
        boolean fixed = figures.stream().allMatch(figure -> STAYING.contains(figure.placement()));
        if (fixed || laid.text().isEmpty() || rounds >= ROUNDS) {
            return best;
        }
        rounds++;
        Makeup now = laid.copy().plan().makeup();
        Depths depths = new Depths(laid);
        long bad = badness(now, depths, figures);
        if (bad < least) {
            least = bad;
            best = now;
        }
        Makeup next = next(depths, figures, now);
        if (next.equals(now)) {
            rounds = ROUNDS;
        }
        return rounds == ROUNDS ? best : next;
    }

    /** A make-up by reckoning; where that leaves tables in disorder, or at last, they are put in order by what the pages show. */
    private Makeup next(Depths depths, List<Figure> figures, Makeup now) {
        Makeup cast = new FigureSpots(depths, figures, now, restless, kept, earliest).makeup();
        FigureOrder order = new FigureOrder(depths, figures, now);
        boolean last = cast.equals(now) || rounds == ROUNDS - 1;
        return last && !order.tables().isEmpty() ? order.mended() : cast;
    }

    /** How much is wrong: holes that figures leave, in millipoints, and figures far from their place. */
    private long badness(Makeup now, Depths depths, List<Figure> figures) {
        FigureOrder order = new FigureOrder(depths, figures, now);
        Map<Integer, Integer> ahead = order.ahead();
        long disorder = (long) DISORDERED * order.tables().size() + (long) AHEAD * ahead.size();
        long bad = disorder * depths.whole(0);
        kept.addAll(order.tables());
        ahead.forEach((number, page) -> earliest.merge(number, page, Math::max));
        for (int number = 0; number < figures.size(); number++) {
            Figure figure = figures.get(number);
            Spot spot = now.spots().get(number);
            if (spot == null) {
                int hole = hole(depths, figure);
                bad += hole;
                if (hole > 0) {
                    restless.add(number);
                }
                bad += fixed(figure) || floats(figure) ? 0 : depths.whole(0);
            } else if (spot.stand().leaves()) {
                int away = spot.page() - depths.before(figure).page();
                bad += (long) depths.line() * Math.max(0, away < 0 ? -away : away - 1);
                bad += spot.page() > depths.pages() ? depths.whole(0) : 0;
            } else if (spot.stand() == Stand.OVER && !figure.isTable()) {
                bad += spot.page() > depths.pages() ? depths.whole(0) : depths.hole(spot.page() - 1);
            }
        }
        return bad;
    }

    private static boolean fixed(Figure figure) {
        return figure.placement().equals("here") || STAYING.contains(figure.placement());
    }

    private static boolean floats(Figure figure) {
        return figure.placement().equals("float") || figure.placement().equals(Figure.LOOSE);
    }

    /** What a figure leaves empty on the page before it, because it did not fit there. */
    private static int hole(Depths depths, Figure figure) {
        Optional<Place> place = depths.standing(figure);
        if (fixed(figure) || place.isEmpty() || place.get().page() == 0) {
            return 0;
        }
        int page = place.get().page();
        boolean begins = place.get().top() < depths.top(page) + depths.line();
        int hole = depths.hole(page - 1);
        return begins && hole >= HOLE * depths.line() ? hole : 0;
    }
}
