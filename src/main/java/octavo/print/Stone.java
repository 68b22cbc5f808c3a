package octavo.print;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import octavo.folio.Makeup;
import octavo.print.fo.GalleyCopy;

/** The stone on which one division lies: its pages are made up anew until those that face each other end level. */
final class Stone {

    /** For one spread so many ways are tried to run pages short. */
    private static final int WAYS = 20;

    /** So many loose lines more are still a price for a paragraph that comes to a line more. */
    private static final int LOOSE = 8;

    /** After so many of them paragraphs are driven out or got in, which shows in their spaces. */
    private static final int FIRST = 4;

    private static final int DRIVEN = 8;

    private final boolean recto;
    private final int grid;
    private final int spare;
    private final int pages;
    private final Set<Integer> left = new HashSet<>();
    private final Deque<Makeup> ways = new ArrayDeque<>();
    private OptionalInt spread = OptionalInt.empty();
    private Revise now;
    private Revise best;

    /**
     * @param first the division as it is
     * @param recto whether it begins on a right-hand page
     * @param spare how many pages stay blank after it
     * @param grid from the head of a page's text to its first base line
     */
    Stone(Revise first, boolean recto, int spare, int grid) {
        this.spare = spare;
        this.pages = first.pages();
        this.recto = recto;
        this.grid = grid;
        this.now = first;
        this.best = now;
    }

    /** The division as it came out best. */
    Laid best() {
        return best.set();
    }

    /** How many pages it has. */
    int pages() {
        return pages;
    }

    /** What to try next; empty where nothing is left to be bettered. */
    Optional<GalleyCopy> next() {
        while (ways.isEmpty()) {
            spread.ifPresent(left::add);
            spread = IntStream.rangeClosed(0, now.spreads().size())
                    .filter(at -> !left.contains(at) && now.bad(at))
                    .findFirst();
            if (spread.isEmpty()) {
                return Optional.empty();
            }
            ways(spread.getAsInt()).forEach(ways::add);
        }
        return Optional.of(now.set().copy().madeUp(ways.removeFirst()));
    }

    /** In which ways a spread may come out better, or the last page. */
    private Stream<Makeup> ways(int at) {
        if (at == now.spreads().size()) {
            return new LastPage(now).ways();
        }
        Stream<Makeup> driven = new DrivingOut(now).near(now.spreads().get(at));
        List<Makeup> shorter = new RunningShort(now, at).ways().limit(WAYS).toList();
        int first = Math.min(FIRST, shorter.size());
        return Stream.of(
                        shorter.subList(0, first).stream(),
                        driven.limit(DRIVEN),
                        shorter.subList(first, shorter.size()).stream())
                .flatMap(Function.identity());
    }

    /** Takes how it came out. */
    void judge(Laid set) {
        Revise revise = Revise.of(set, recto, grid);
        int first = spread.orElseThrow() + 1;
        boolean sound = fits(revise)
                && revise.disordered() <= now.disordered()
                && revise.forgotten() <= now.forgotten()
                && revise.loose() <= now.loose() + LOOSE;
        if (sound && revise.cost(first) < now.cost(first)) {
            now = revise;
            best = now.cost() < best.cost() ? now : best;
            spread = OptionalInt.empty();
            ways.clear();
        }
    }

    /** Whether the next division begins where it would. */
    private boolean fits(Revise revise) {
        return revise.pages() == pages || revise.pages() == pages + spare;
    }
}
