package octavo.print.makeup;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import octavo.folio.Makeup;
import octavo.print.fo.GalleyCopy;
import octavo.print.pages.Laid;

/** Fits the text of one division to its pages, which are made up anew until those that face each other end level. */
final class Copyfitter {

    /** How often a division is set anew at most. */
    private static final int ROUNDS = 48;

    /** So many of its pages are set anew at most, in all rounds together. */
    private static final int PAGES = 600;

    /** For one spread so many ways are tried. */
    private static final int WAYS = 4;

    /** So many loose lines more are still a price for a paragraph that comes to a line more. */
    private static final int LOOSE = 8;

    private final boolean recto;
    private final int grid;
    private final int spare;
    private final int pages;
    private final EarlierSettings earlier;
    private final Set<Integer> left = new HashSet<>();
    private final Set<Makeup> tried = new HashSet<>();
    private int spread;
    private int ways;
    private Makeup proof;
    private MadeUp best;

    /**
     * @param first the division as it is
     * @param recto whether it begins on a right-hand page
     * @param spare how many pages stay blank after it
     * @param grid from the head of a page's text to its first base line
     */
    Copyfitter(MadeUp first, boolean recto, int spare, int grid) {
        this.spare = spare;
        this.pages = first.pages();
        this.recto = recto;
        this.grid = grid;
        this.earlier = new EarlierSettings(first.set().copy().whereabouts().flow());
        this.best = first;
        this.tried.add(first.makeup());
    }

    /**
     * The division as it comes out best.
     *
     * @param setting sets copies of it
     */
    Laid fitted(Function<GalleyCopy, Laid> setting) {
        for (int round = 0; round < ROUNDS && round * pages <= PAGES; round++) {
            Optional<GalleyCopy> next = next();
            if (next.isEmpty()) {
                break;
            }
            judge(setting.apply(next.get()));
        }
        return best.set();
    }

    /** What to try next; empty where nothing is left to be bettered. */
    private Optional<GalleyCopy> next() {
        while (true) {
            Optional<Integer> bad = first(best::bad).or(() -> first(best::divides));
            if (bad.isEmpty()) {
                return Optional.empty();
            }
            if (proof == null && best.bad(bad.get())) {
                proof = DrivingOut.all(best.set());
                if (tried.add(proof)) {
                    return Optional.of(best.set().copy().madeUp(proof));
                }
            }
            ways = bad.get() == spread ? ways + 1 : 1;
            spread = bad.get();
            Optional<Makeup> way = ways > WAYS
                    ? Optional.empty()
                    : new PageBreaking(best, spread, grid, earlier)
                            .ways()
                            .filter(tried::add)
                            .findFirst();
            if (way.isPresent()) {
                return Optional.of(best.set().copy().madeUp(way.get()));
            }
            left.add(spread);
        }
    }

    private Optional<Integer> first(IntPredicate wrong) {
        return IntStream.rangeClosed(0, best.spreads().size())
                .filter(at -> !left.contains(at) && wrong.test(at))
                .boxed()
                .findFirst();
    }

    /** Takes how it came out. */
    private void judge(Laid set) {
        MadeUp madeUp = MadeUp.of(set, recto, grid);
        boolean sound = fits(madeUp)
                && !madeUp.makeup().equals(proof)
                && madeUp.disordered() <= best.disordered()
                && madeUp.uneven() <= best.uneven()
                && madeUp.loose() <= best.loose() + LOOSE;
        if (sound && madeUp.demerits() < best.demerits()) {
            best = madeUp;
            ways = 0;
        } else {
            earlier.add(best.set(), set);
        }
    }

    /** Whether the next division begins where it would. */
    private boolean fits(MadeUp madeUp) {
        return madeUp.pages() == pages || madeUp.pages() == pages + spare;
    }
}
