package octavo.print.makeup;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import octavo.print.pages.Depths;
import octavo.print.pages.Laid;

/**
 * Makes facing pages end level: where a widow or an orphan leaves one of them short of a line, so is the other, or both
 * are a line longer, and lines are carried over to the next page or back. Of all ways through a division the one is taken
 * with the fewest uneven pairs. That takes no new setting as long as there is nothing but text on the pages; the others
 * stay as they were set, and end where white between their blocks can make them end.
 */
final class Levelling {

    /** By so many lines facing pages may be longer. */
    private static final List<Integer> LINES = List.of(0, -1, 1, -2);

    /** What it costs that facing pages end uneven; lines that pages lack or have too many cost their square. */
    private static final int UNEVEN = 20;

    /** A last page with fewer lines looks forgotten; what each of them costs that is missing. */
    private static final int FEW = 5;

    private static final int MISSING = 8;

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

        private Way after(int more, List<Integer> before) {
            List<Integer> longer = new ArrayList<>(before);
            longer.addAll(ends);
            return new Way(cost + more, longer);
        }
    }

    private static final Comparator<Way> BEST =
            Comparator.comparingInt(Way::cost).thenComparing(way -> way.ends.toString());

    private final Rows rows;
    private final Depths depths;
    private final Optional<Integer> grid;
    private final Laid laid;
    private final Set<Integer> facing;
    private final int line;
    private final int pages;
    private final int room;
    private final Map<Point, Optional<Way>> ways = new HashMap<>();
    private final Map<Point, Set<Integer>> ends = new HashMap<>();
    private final Map<Integer, Set<Integer>> reached = new HashMap<>();

    private Levelling(Laid laid, boolean recto, Optional<Integer> grid) {
        this.laid = laid;
        this.grid = grid;
        this.facing = facing(laid, recto);
        this.depths = new Depths(laid);
        this.rows = new Rows(laid);
        this.line = depths.line();
        this.pages = depths.pages();
        this.room = depths.whole(1);
    }

    /**
     * A division with its facing pages level, as far as may be.
     *
     * @param recto whether it begins on a right-hand page
     * @param grid from the head of a page's text to its first base line, where that is known
     */
    static Laid of(Laid laid, boolean recto, Optional<Integer> grid) {
        if (laid.text().size() < 3 || laid.text().size() > MANY) {
            return laid;
        }
        Levelling levelling = new Levelling(laid, recto, grid);
        List<Integer> starts = levelling.rows.starts();
        List<Integer> level = new ArrayList<>(List.of(0));
        levelling.way(new Point(0, 0)).ifPresent(way -> level.addAll(way.ends));
        return level.equals(starts) || level.size() != starts.size()
                ? laid
                : laid.with(new Overrun(laid.text(), levelling.rows).pages(level));
    }

    /** The best way from a point on, where there is one. */
    private Optional<Way> way(Point from) {
        Optional<Way> known = ways.get(from);
        if (known == null) {
            known = from.page + 2 >= pages ? last(from) : facing.contains(from.page) ? pair(from) : alone(from);
            ways.put(from, known);
        }
        return known;
    }

    /** The pages of text that another one faces on their right. */
    private static Set<Integer> facing(Laid laid, boolean recto) {
        Set<Integer> facing = new HashSet<>();
        int text = 0;
        for (int page = 0; page < laid.setting().pages().size(); page++) {
            if (!laid.alone().containsKey(page)) {
                boolean verso = page % 2 == (recto ? 1 : 0);
                if (verso && !laid.alone().containsKey(page + 1)) {
                    facing.add(text);
                }
                text++;
            }
        }
        return facing;
    }

    /** The best way from a page that no text faces. */
    private Optional<Way> alone(Point from) {
        return ends(from.page, from.row).stream()
                .filter(end -> Math.abs(end - start(from.page + 1)) <= CARRIED)
                .flatMap(end -> alone(from, end).stream())
                .min(BEST);
    }

    private Optional<Way> alone(Point from, int end) {
        int lack = lacking(from.page, from.row, end).stream()
                .map(Math::abs)
                .min(Comparator.naturalOrder())
                .orElse(0);
        return way(new Point(from.page + 1, end)).map(rest -> rest.after(lack * lack, List.of(end)));
    }

    private Optional<Way> pair(Point from) {
        List<Way> found = new ArrayList<>();
        for (int middle : ends(from.page, from.row)) {
            for (int end : ends(from.page + 1, middle)) {
                if (Math.abs(end - start(from.page + 2)) <= CARRIED) {
                    pair(from, middle, end).ifPresent(found::add);
                }
            }
        }
        return found.stream().min(BEST);
    }

    /** Where a page may end that begins with a row. */
    private Set<Integer> ends(int page, int row) {
        return ends.computeIfAbsent(new Point(page, row), _ -> foundEnds(page, row));
    }

    private Set<Integer> foundEnds(int page, int row) {
        Set<Integer> found = new TreeSet<>();
        if (row == start(page)) {
            found.add(start(page + 1));
        }
        for (int more : LINES) {
            int end = rows.fill(row, room + more * line);
            if (end > row && (more <= 0 || depths.runsLong(page)) && set(page, row, end)) {
                found.add(end);
            }
        }
        return found;
    }

    private Optional<Way> pair(Point from, int middle, int end) {
        Set<Integer> first = lacking(from.page, from.row, middle);
        Set<Integer> second = lacking(from.page + 1, middle, end);
        int cost = first.stream()
                .flatMap(verso -> second.stream().map(recto -> cost(verso, recto)))
                .min(Comparator.naturalOrder())
                .orElse(UNEVEN);
        return way(new Point(from.page + 2, end)).map(rest -> rest.after(cost, List.of(middle, end)));
    }

    private static int cost(int verso, int recto) {
        return verso * verso + recto * recto + (verso == recto ? 0 : UNEVEN);
    }

    /** The last pages, of which there are as many as before. */
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
        int missing = Math.max(0, FEW - (at - before));
        return at == start(pages) ? Optional.of(new Way(MISSING * missing, ends)) : Optional.empty();
    }

    private int start(int page) {
        return rows.starts().get(page);
    }

    /** Whether a page can have these rows: as it was set, or because nothing but text stands on it and where they stood. */
    private boolean set(int page, int first, int end) {
        return asSet(page, first, end) || page > 0 && rows.movable(page).isPresent() && rows.movable(first, end);
    }

    private boolean asSet(int page, int first, int end) {
        return first == start(page) && end == start(page + 1);
    }

    /** How many lines a page can lack of its depth; negative where it has more. */
    private Set<Integer> lacking(int page, int first, int end) {
        if (asSet(page, first, end)) {
            return reached.computeIfAbsent(page, this::reached);
        }
        List<Integer> baselines = rows.baselines(first, end);
        int lack = room / line * line - line - baselines.getLast();
        return lack % line == 0 ? Set.of(lack / line) : Set.of();
    }

    /** The same of one as it was set, with white let in between its blocks. */
    private Set<Integer> reached(int page) {
        OptionalInt held = depths.held(page);
        if (held.isPresent()) {
            return Set.of(held.getAsInt() / line);
        }
        int lack = depths.lack(page);
        Set<Integer> lacks = new TreeSet<>();
        if (Math.floorMod(lack + Depths.SLACK, line) < 2 * Depths.SLACK) {
            lacks.add(Math.floorDiv(lack + Depths.SLACK, line));
        }
        grid.map(first -> new Whites(laid, page, first))
                .ifPresent(whites -> IntStream.rangeClosed(0, Math.max(0, lack / line))
                        .filter(lines ->
                                whites.leads(whites.deepest() - lines * line, 1).isPresent())
                        .forEach(lacks::add));
        return lacks;
    }
}
