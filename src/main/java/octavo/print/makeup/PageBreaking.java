package octavo.print.makeup;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import octavo.folio.Makeup;
import octavo.measure.Length;
import octavo.print.makeup.CastOff.Reckoned;
import octavo.print.pages.Depths;
import octavo.print.pages.Spreads.Sheet;
import octavo.print.pages.Spreads.Spread;
import octavo.source.SourceSpan;

/**
 * Finds where the pages around a spread had best end, so that all of them come out well, and from where on they may stay
 * as they are. Of all ways through these pages, as they are cast off, the one is taken that costs least.
 */
final class PageBreaking {

    /** So many spreads before the one that is to be mended may change, and after it. */
    private static final int BEFORE = 5;

    private static final int AFTER = 4;

    /** A page that could hold so many lines more is not thought of. */
    private static final int LACK = 7;

    /** So many strips are carried over to another page at most, so that the ways stay few. */
    private static final int CARRIED = 14;

    /** What is gained by less is not worth setting a chapter again. */
    private static final double GAIN = 0.5;

    private record Point(int page, int strip) {}

    /**
     * A way from a point on.
     *
     * @param pages that it makes
     */
    private record Way(double cost, List<Reckoned> pages, List<Integer> ends) {

        private static final Way END = new Way(0, List.of(), List.of());

        private Way after(double more, int end, Optional<Reckoned> page) {
            List<Reckoned> longer = new ArrayList<>();
            page.ifPresent(longer::add);
            longer.addAll(pages);
            List<Integer> further = new ArrayList<>(List.of(end));
            further.addAll(ends);
            return new Way(cost + more, longer, further);
        }
    }

    private record Gain(double gain, Makeup makeup) {}

    private static final Comparator<Way> BEST =
            Comparator.comparingDouble(Way::cost).thenComparing(way -> way.ends.toString());

    private final MadeUp now;
    private final int at;
    private final int pages;
    private final boolean[] runsLong;
    private final CastOff castOff;
    private final Strips strips;
    private final PageEnds ends;
    private final int line;
    private final Map<Integer, Spread> spreads = new HashMap<>();
    private final Map<Point, Optional<Way>> ways = new HashMap<>();
    private int goal;

    /**
     * @param at the spread that is to be mended; the number of all for the last page
     * @param grid from the head of a page's text to its first base line
     */
    PageBreaking(MadeUp now, int at, int grid, EarlierSettings earlier) {
        Depths depths = new Depths(now.set());
        this.now = now;
        this.at = at;
        this.pages = depths.pages();
        this.runsLong = new boolean[pages];
        for (int page = 0; page < pages; page++) {
            runsLong[page] = depths.runsLong(page);
        }
        this.castOff = new CastOff(now, grid, earlier);
        this.strips = castOff.strips();
        this.ends = strips.ends();
        this.line = depths.line();
        for (Spread spread : now.spreads()) {
            sheets(spread).forEach(sheet -> spreads.put(sheet.text(), spread));
        }
    }

    private static Stream<Sheet> sheets(Spread spread) {
        return Stream.of(spread.verso(), spread.recto()).flatMap(Optional::stream);
    }

    /** The make-ups to be tried, the best first. */
    Stream<Makeup> ways() {
        List<Gain> gains = new ArrayList<>();
        int all = now.spreads().size();
        int first = Math.max(0, Math.min(at, all - 1) - BEFORE);
        int begin = sheets(now.spreads().get(first)).findFirst().orElseThrow().text();
        double cost = 0;
        for (int spread = first; spread <= all; spread++) {
            cost += spread < all ? now.of(now.spreads().get(spread)) : now.ofLast();
            if (spread >= at && spread <= at + AFTER) {
                gain(begin, after(spread), cost).ifPresent(gains::add);
            }
        }
        return gains.stream()
                .sorted(Comparator.comparingDouble(gain -> -gain.gain))
                .map(Gain::makeup)
                .distinct();
    }

    /** The page that begins after a spread. */
    private int after(int spread) {
        return spread == now.spreads().size()
                ? pages
                : sheets(now.spreads().get(spread)).mapToInt(Sheet::text).max().orElseThrow() + 1;
    }

    /** What is gained where the pages from one to another change. */
    private Optional<Gain> gain(int begin, int end, double cost) {
        ways.clear();
        goal = end;
        return way(new Point(begin, strips.starts().get(begin)))
                .filter(way -> way.cost < cost - GAIN)
                .map(way -> new Gain(cost - way.cost, makeup(begin, way)));
    }

    private Optional<Way> way(Point from) {
        Optional<Way> known = ways.get(from);
        if (known == null) {
            known = found(from);
            ways.put(from, known);
        }
        return known;
    }

    private Optional<Way> found(Point from) {
        if (from.page == goal) {
            return Optional.of(Way.END)
                    .filter(_ -> from.strip == strips.starts().get(goal));
        }
        Spread spread = spreads.get(from.page);
        boolean pair = spread != null && spread.full() && from.page + 1 < goal;
        return ends(from).stream()
                .flatMap(end -> pair ? pairs(from, end) : alone(from, end, spread != null).stream())
                .min(BEST);
    }

    /** The way on from a page that no other faces. */
    private Optional<Way> alone(Point from, int end, boolean toBeFilled) {
        Point next = new Point(from.page + 1, end);
        if (next.page == pages) {
            double cost = Demerits.ofLast(castOff.filled(from.strip, end));
            return way(next).map(rest -> rest.after(cost, end, Optional.empty()));
        }
        return least(from, end).flatMap(page -> {
            double cost = page.cost() + (toBeFilled ? Demerits.ofPage(page.lack()) + ended(from.page, end) : 0);
            return way(next).map(rest -> rest.after(cost, end, Optional.of(page)));
        });
    }

    /** A page as it is led out where nothing is to be level with it. */
    private Optional<Reckoned> least(Point from, int end) {
        return castOff.reckoned(from.page, from.strip, end).stream()
                .min(Comparator.comparingDouble(page -> page.cost() + Demerits.ofPage(page.lack())));
    }

    /** The ways on from facing pages. */
    private Stream<Way> pairs(Point from, int middle) {
        Point facing = new Point(from.page + 1, middle);
        return ends(facing).stream().flatMap(end -> pair(from, facing, end).stream());
    }

    private Optional<Way> pair(Point verso, Point recto, int end) {
        List<Reckoned> rectos = castOff.reckoned(recto.page, recto.strip, end);
        double least = Double.MAX_VALUE;
        Optional<Reckoned> left = least(verso, recto.strip);
        Optional<Reckoned> right = least(recto, end);
        if (left.isPresent() && right.isPresent()) {
            least = cost(left.get(), right.get());
        }
        for (Reckoned one : castOff.reckoned(verso.page, verso.strip, recto.strip)) {
            for (Reckoned other : rectos) {
                if (!Demerits.uneven(one.lack(), other.lack()) && cost(one, other) < least) {
                    least = cost(one, other);
                    left = Optional.of(one);
                    right = Optional.of(other);
                }
            }
        }
        if (left.isEmpty() || right.isEmpty()) {
            return Optional.empty();
        }
        double cost = least + ended(verso.page, recto.strip) + ended(recto.page, end);
        Optional<Reckoned> one = left;
        Optional<Reckoned> other = right;
        return way(new Point(recto.page + 1, end))
                .map(rest -> rest.after(cost, end, other).after(0, recto.strip, one));
    }

    private static double cost(Reckoned verso, Reckoned recto) {
        return verso.cost() + recto.cost() + Demerits.ofSpread(verso.lack(), recto.lack());
    }

    /** What is wrong with the end of a page. */
    private double ended(int page, int end) {
        boolean turned =
                spreads.get(page).recto().filter(sheet -> sheet.text() == page).isPresent();
        return ends.demerits(end, turned);
    }

    /** Where a page may end. */
    private List<Integer> ends(Point from) {
        int start = strips.starts().get(from.page + 1);
        if (from.page + 1 == pages || strips.opens(start)) {
            boolean fits = from.strip < start && castOff.lack(from.page, from.strip, start) > -Depths.SLACK;
            return fits ? List.of(start) : List.of();
        }
        List<Integer> found = new ArrayList<>();
        int deep = runsLong[from.page] ? 2 * line : line;
        boolean asSet = from.strip == strips.starts().get(from.page);
        for (int end = from.strip + 1; end < strips.size() && !strips.opens(end); end++) {
            int lack = castOff.lack(from.page, from.strip, end);
            if (lack <= -deep) {
                break;
            }
            boolean near = lack < LACK * line || asSet && end == start;
            if (near && Math.abs(end - start) <= CARRIED && strips.breaks(end)) {
                found.add(end);
            }
        }
        return found;
    }

    private Makeup makeup(int begin, Way way) {
        SortedMap<Integer, Length> shorts = new TreeMap<>(now.makeup().shorts());
        SortedMap<SourceSpan, Double> spaces = new TreeMap<>(now.makeup().spaces());
        for (int i = 0; i < way.pages.size(); i++) {
            Reckoned page = way.pages.get(i);
            shorts.remove(begin + i);
            if (page.shortBy() != 0) {
                shorts.put(begin + i, new Length(page.shortBy() * line));
            }
            page.driven().forEach(paragraph -> spaces.put(paragraph.paragraph(), paragraph.part()));
        }
        return now.makeup().withShorts(shorts).withSpaces(spaces);
    }
}
