package octavo.print.makeup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import octavo.print.fo.GalleyCopy;
import octavo.print.pages.Foliation;
import octavo.print.pages.Laid;

/**
 * Fits the text of divisions to their pages: where facing pages cannot end level, or a heading leaves them half empty, or
 * the last page would be forgotten, those around them run short or hold a line more, and paragraphs are driven out, so
 * that the text comes out. No division grows by more than the blank page after it.
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
        List<Copyfitter> copyfitters = new ArrayList<>();
        for (int i = 0; i < set.size(); i++) {
            boolean recto = foliation.recto(levelled.get(i));
            MadeUp first = MadeUp.of(set.get(i), levelled.get(i), recto, grid);
            copyfitters.add(new Copyfitter(first, recto, foliation.spare(levelled.get(i)), grid));
        }
        for (int round = 0; round < ROUNDS; round++) {
            List<Copyfitter> trying = new ArrayList<>();
            List<GalleyCopy> copies = new ArrayList<>();
            for (Copyfitter copyfitter : copyfitters) {
                boolean enough = round * copyfitter.pages() > PAGES;
                Optional<GalleyCopy> next = enough ? Optional.empty() : copyfitter.next();
                next.ifPresent(copies::add);
                next.ifPresent(_ -> trying.add(copyfitter));
            }
            List<Laid> results = setting.apply(copies);
            for (int i = 0; i < results.size(); i++) {
                trying.get(i).judge(results.get(i));
            }
        }
        return copyfitters.stream().map(Copyfitter::best).toList();
    }
}
