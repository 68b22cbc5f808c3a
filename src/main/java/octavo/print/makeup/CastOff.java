package octavo.print.makeup;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import octavo.print.forme.White;
import octavo.print.pages.Depths;

/** Casts off text: reckons what a page comes to that begins with one strip of its division and ends before another. */
final class CastOff {

    private static final int SLACK = Depths.SLACK;

    /** What is not to fit on a page lacks this part of a line there, as what is drawn of it need not be all. */
    private static final int PADDED = 3;

    /** What ends with notes or a figure may lack fewer lines above them. */
    private static final int PARTED = 3;

    /**
     * A page that was cast off.
     *
     * @param lack how many lines it lacks; negative where it has more
     * @param shortBy how many lines less than it could it has to hold
     * @param driven the paragraphs that are driven out or got in for that
     */
    record Reckoned(double cost, double lack, int shortBy, List<DrivingOut.Way> driven) {}

    private record Filled(int page, int first, int end) {}

    private final Depths depths;
    private final Strips strips;
    private final int grid;
    private final int line;
    private final boolean[] footed;
    private final int[] shorts;
    private final int[] rooms;
    private final Map<String, List<DrivingOut.Way>> driven = new HashMap<>();
    private final Map<Filled, List<Reckoned>> known = new HashMap<>();

    /**
     * @param grid from the head of a page's text to its first base line
     */
    CastOff(MadeUp now, int grid, EarlierSettings earlier) {
        this.depths = new Depths(now.set());
        this.strips = new Strips(now.set(), grid, earlier);
        this.grid = grid;
        this.line = depths.line();
        this.footed = new boolean[depths.pages()];
        this.shorts = new int[footed.length];
        this.rooms = new int[footed.length];
        for (int page = 0; page < footed.length; page++) {
            shorts[page] = now.makeup().shortBy(page).millipoints() / line;
            rooms[page] = depths.room(page);
            footed[page] = now.makeup().foot(page).millipoints() > 0;
        }
        DrivingOut.ways(now.set())
                .flatMap(way -> earlier.tried(way).stream())
                .forEach(way -> driven.computeIfAbsent(way.key(), _ -> new ArrayList<>())
                        .add(way));
    }

    Strips strips() {
        return strips;
    }

    /** How far above its foot a page ends, as long as no lead is let in; negative where it has not enough room. */
    int lack(int page, int first, int end) {
        return lines(page, first, end) * line - line / Depths.DESCENT - strips.foot(first, end);
    }

    private int lines(int page, int first, int end) {
        int notes = strips.notes(first, end);
        int room = rooms[page] - (notes > 0 ? notes + line : 0);
        return (room + SLACK) / line;
    }

    /** How many lines of a page are filled. */
    int filled(int first, int end) {
        return strips.bottom(first, end) / line;
    }

    /** The ways in which a page can end there; none where it cannot. */
    List<Reckoned> reckoned(int page, int first, int end) {
        return known.computeIfAbsent(new Filled(page, first, end), this::reckon);
    }

    private List<Reckoned> reckon(Filled page) {
        List<Reckoned> found = new ArrayList<>();
        Set<Double> lacks = lacks(page);
        lacks.forEach(lack -> add(found, page, lack, List.of()));
        List<DrivingOut.Way> paragraphs = ending(page);
        for (int each : List.of(1, -1)) {
            List<DrivingOut.Way> some = new ArrayList<>();
            for (DrivingOut.Way way : paragraphs) {
                if (way.lines() == each) {
                    some.add(way);
                    lacks.forEach(lack -> add(found, page, lack - each * some.size(), some));
                }
            }
        }
        return found;
    }

    private void add(List<Reckoned> found, Filled page, double lack, List<DrivingOut.Way> ways) {
        if (lack > (depths.runsLong(page.page) ? -1 : 0) - Demerits.FINE) {
            double cost = ways.stream()
                    .mapToDouble(way -> Demerits.DRIVEN + way.cost())
                    .sum();
            int more = ways.stream().mapToInt(DrivingOut.Way::lines).sum();
            int shortBy = held(page) ? (int) Math.rint(lack) : shortBy(page, more);
            found.add(new Reckoned(cost, lack, shortBy, List.copyOf(ways)));
        }
    }

    /** The paragraphs that end on a page and may be driven out or got in, the least visible first. */
    private List<DrivingOut.Way> ending(Filled page) {
        List<DrivingOut.Way> ending = new ArrayList<>();
        for (int at = page.first; at < page.end; at++) {
            String key = strips.get(at).last();
            boolean goesOn = at + 1 < strips.size() && strips.get(at + 1).last().equals(key);
            if (!goesOn) {
                ending.addAll(driven.getOrDefault(key, List.of()));
            }
        }
        ending.sort(Comparator.comparingDouble(DrivingOut.Way::cost));
        return ending;
    }

    /** How many lines a page may lack, white being let in between its blocks; less than none for one that is too long. */
    private Set<Double> lacks(Filled page) {
        int lack = lack(page.page, page.first, page.end);
        Set<Double> found = new TreeSet<>();
        if (held(page)) {
            int least = Math.max(shortBy(page, 0), Math.floorDiv(lack, line) - PARTED + 1);
            for (int less = Math.max(0, least); less <= lack / line; less++) {
                found.add((double) less);
            }
            return found;
        }
        double plain = (double) lack / line;
        found.add(plain);
        int foot = strips.foot(page.first, page.end);
        int deepest = grid + (lines(page.page, page.first, page.end) - 1) * line;
        double ends = (double) (lack + foot - deepest) / line;
        List<White> whites = strips.whites(page.first, page.end);
        List<Integer> text = strips.baselines(page.first, page.end);
        for (int less = 0; less < plain && !whites.isEmpty(); less++) {
            int need = deepest - less * line - foot;
            if (need > SLACK
                    && new Leading(whites, text, grid, line, need, 1).leads().isPresent()) {
                found.add(less + ends);
            }
        }
        return found;
    }

    /** Whether a page ends with notes or a figure, so that it is level whatever its text lacks. */
    private boolean held(Filled page) {
        int lack = lack(page.page, page.first, page.end);
        boolean ended = footed[page.page] || strips.notes(page.first, page.end) > 0;
        return ended && lack > -SLACK;
    }

    /** By how many lines a page has to run short, so that it ends there and not further on. */
    private int shortBy(Filled page, int more) {
        boolean asSet =
                strips.starts().get(page.page) == page.first && strips.starts().get(page.page + 1) == page.end;
        if (asSet && more == 0) {
            return shorts[page.page];
        }
        int most = Math.floorDiv(lack(page.page, page.first, page.end) + SLACK, line) - more;
        int next = page.end + 1;
        while (next < strips.size() && !strips.breaks(next)) {
            next++;
        }
        if (most <= 0 || next > strips.size() || strips.opens(page.end)) {
            return depths.runsLong(page.page) ? Math.min(0, most) : 0;
        }
        int over = lack(page.page, page.first, next) - more * line;
        int needed = Math.ceilDiv(over + line / PADDED, line);
        return Math.clamp(needed > most ? Math.ceilDiv(over + SLACK, line) : needed, 0, most);
    }
}
