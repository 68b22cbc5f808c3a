package octavo.print;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Makes facing pages end level: where a widow or an orphan leaves one of them short of a line, so is the other, or both
 * are a line longer, and lines are carried over to the next page or back. Of all ways through a division the one is taken
 * with the fewest uneven pairs. That takes no new setting as long as there is nothing but text on the pages.
 */
final class Levelling {

    /** By so many lines facing pages may be longer. */
    private static final List<Integer> LINES = List.of(0, -1, 1, -2);

    /** What it costs that facing pages end uneven, and that a page lacks a line or has one too many. */
    private static final int UNEVEN = 20;

    private static final int LINE = 1;

    /** A last page with fewer lines looks forgotten. */
    private static final int FEW = 5;

    /** So many rows are carried over at most, so that the ways through a long division stay few. */
    private static final int CARRIED = 6;

    /** A division of more pages stays as it was set. */
    private static final int MANY = 800;

    private record Point(int page, int row) {}

    /**
     * A way from a point to the end of the division.
     *
     * @param ends the rows with which the pages after that point begin, and how many there are
     */
    private record Way(int cost, List<Integer> ends) {

        private Way after(int more, int middle, int end) {
            List<Integer> longer = new ArrayList<>(List.of(middle, end));
            longer.addAll(ends);
            return new Way(cost + more, longer);
        }
    }

    private final Rows rows;
    private final int line;
    private final int pages;
    private final int room;
    private final Map<Point, Optional<Way>> ways = new HashMap<>();

    private Levelling(Laid laid) {
        Depths depths = new Depths(laid);
        this.rows = new Rows(laid);
        this.line = depths.line();
        this.pages = depths.pages();
        this.room = depths.whole(1);
    }

    /**
     * A division with its facing pages level, as far as may be.
     *
     * @param recto whether it begins on a right-hand page
     */
    static Laid of(Laid laid, boolean recto) {
        int verso = recto ? 1 : 2; // The page that a division opens on stays as it was set.
        if (laid.text().size() < verso + 3 || laid.text().size() > MANY) {
            return laid;
        }
        Levelling levelling = new Levelling(laid);
        List<Integer> starts = levelling.rows.starts();
        List<Integer> level = new ArrayList<>(starts.subList(0, verso + 1));
        levelling.way(new Point(verso, starts.get(verso))).ifPresent(way -> level.addAll(way.ends));
        return level.equals(starts) || level.size() != starts.size()
                ? laid
                : laid.with(new Overrun(laid.text(), levelling.rows).pages(level));
    }

    /** The best way from a point on, where there is one. */
    private Optional<Way> way(Point from) {
        Optional<Way> known = ways.get(from);
        if (known == null) {
            known = from.page + 2 < pages ? pair(from) : last(from);
            ways.put(from, known);
        }
        return known;
    }

    private Optional<Way> pair(Point from) {
        Set<List<Integer>> ends = new HashSet<>();
        if (from.row == start(from.page)) {
            ends.add(List.of(start(from.page + 1), start(from.page + 2)));
        }
        for (int more : LINES) {
            int middle = rows.fill(from.row, room + more * line);
            int end = rows.fill(middle, room + more * line);
            if (middle > from.row
                    && end > middle
                    && Math.abs(end - start(from.page + 2)) <= CARRIED
                    && set(from.page, from.row, middle)
                    && set(from.page + 1, middle, end)) {
                ends.add(List.of(middle, end));
            }
        }
        return ends.stream()
                .flatMap(pair -> pair(from, pair.getFirst(), pair.getLast()).stream())
                .min(Comparator.comparingInt(Way::cost).thenComparing(way -> way.ends.toString()));
    }

    private Optional<Way> pair(Point from, int middle, int end) {
        int first = lacking(from.row, middle);
        int second = lacking(middle, end);
        int cost = LINE * (Math.abs(first) + Math.abs(second)) + (level(from.row, middle, end) ? 0 : UNEVEN);
        return way(new Point(from.page + 2, end)).map(rest -> rest.after(cost, middle, end));
    }

    /** The last pages, of which there are as many as before, and none is nearly empty that was not. */
    private Optional<Way> last(Point from) {
        List<Integer> ends = new ArrayList<>();
        int at = from.row;
        int before = at;
        for (int page = from.page; page < pages; page++) {
            int end = at == start(page) ? start(page + 1) : rows.fill(at, room);
            if (end <= at || !set(page, at, end)) {
                return Optional.empty();
            }
            before = at;
            at = end;
            ends.add(at);
        }
        boolean few = at - before < Math.min(FEW, start(pages) - start(pages - 1));
        return at == start(pages) && !few ? Optional.of(new Way(0, ends)) : Optional.empty();
    }

    private int start(int page) {
        return rows.starts().get(page);
    }

    /** Whether a page can have these rows: as it was set, or because nothing but text stands on it and where they stood. */
    private boolean set(int page, int first, int end) {
        return first == start(page) && end == start(page + 1)
                || rows.movable(page).isPresent() && rows.movable(first, end);
    }

    private int lacking(int first, int end) {
        return (room - line - foot(first, end)) / line;
    }

    private boolean level(int first, int second, int end) {
        return Math.abs(foot(first, second) - foot(second, end)) < line / 10;
    }

    private int foot(int first, int end) {
        List<Integer> baselines = rows.baselines(first, end);
        return baselines.isEmpty() ? 0 : baselines.getLast();
    }
}
