package octavo.print.makeup;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import octavo.print.fo.GalleyCopy;
import octavo.print.forme.Chapel;
import octavo.print.pages.Foliation;
import octavo.print.pages.Laid;

/**
 * Fits the text of divisions to their pages: where facing pages cannot end level, or a heading leaves them half empty, or
 * the last page would be forgotten, those around them run short or hold a line more, and paragraphs are driven out, so
 * that the text comes out. No division grows by more than the blank page after it.
 */
final class CopyFitting {

    private CopyFitting() {}

    /**
     * Divisions with some pages run short.
     *
     * @param levelled the same with their facing pages level
     * @param grid from the head of a page's text to its first base line
     * @param chapel fits several divisions at a time
     * @param setting sets a copy
     */
    static List<Laid> of(
            List<Laid> set, List<Laid> levelled, int grid, Chapel chapel, Function<GalleyCopy, Laid> setting) {
        Foliation foliation = Foliation.of(levelled);
        List<Integer> places = IntStream.range(0, set.size()).boxed().toList();
        return chapel.each(places, place -> {
            Laid level = levelled.get(place);
            boolean recto = foliation.recto(level);
            MadeUp first = MadeUp.of(set.get(place), level, recto, grid);
            return new Copyfitter(first, recto, foliation.spare(level), grid).fitted(setting);
        });
    }
}
