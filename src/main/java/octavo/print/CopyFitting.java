package octavo.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import octavo.print.fo.GalleyCopy;

/**
 * Fits the text of divisions to their pages: where facing pages cannot end level, or a heading leaves them half empty,
 * those before them or the one beside run short, so that the text comes out. No division grows by more than the blank
 * page after it.
 */
final class CopyFitting {

    /** How often a division is set anew at most. */
    private static final int ROUNDS = 48;

    /** So many pages of a division are set anew at most, in all rounds together. */
    private static final int PAGES = 600;

    private CopyFitting() {}

    /**
     * Divisions with some pages run short.
     *
     * @param levelled the same with their facing pages level
     * @param grid from the head of a page's text to its first base line
     * @param setting sets copies
     */
    static List<Laid> of(
            List<Laid> set, List<Laid> levelled, int grid, Function<List<GalleyCopy>, List<Laid>> setting) {
        Foliation foliation = Foliation.of(levelled);
        List<Stone> stones = new ArrayList<>();
        for (int i = 0; i < set.size(); i++) {
            boolean recto = foliation.recto(levelled.get(i));
            Revise first = Revise.of(set.get(i), levelled.get(i), recto, grid);
            stones.add(new Stone(first, recto, foliation.spare(levelled.get(i)), grid));
        }
        for (int round = 0; round < ROUNDS; round++) {
            List<Stone> trying = new ArrayList<>();
            List<GalleyCopy> copies = new ArrayList<>();
            for (Stone stone : stones) {
                boolean enough = round * stone.pages() > PAGES;
                Optional<GalleyCopy> next = enough ? Optional.empty() : stone.next();
                next.ifPresent(copies::add);
                next.ifPresent(_ -> trying.add(stone));
            }
            List<Laid> results = setting.apply(copies);
            for (int i = 0; i < results.size(); i++) {
                trying.get(i).judge(results.get(i));
            }
        }
        return stones.stream().map(Stone::best).toList();
    }
}
