package octavo.print;

import java.util.ArrayList;
import java.util.List;
import octavo.markup.Galley;
import octavo.print.fo.GalleyCopy;
import octavo.print.forme.Chapel;
import octavo.print.makeup.Planner;
import octavo.print.pages.Foliation;
import octavo.problem.Problem;
import octavo.style.PageLimits;

/**
 * A book laid out on pages that keep to what the printer leaves of them. That hangs on how many they are, and their
 * number on it; the margins only grow, so an end is always reached.
 *
 * @param shared what the divisions were laid out from
 * @param problems of the layout that holds
 */
record Fitting(GalleyCopy.Shared shared, Foliation foliation, List<Problem> problems) {

    /** Lays divisions out as often as the margins ask for. */
    static Fitting of(List<Galley> galleys, GalleyCopy.Shared free, PageOrder order, Chapel chapel) {
        PageLimits limits = order.limits().apply(0);
        while (true) {
            GalleyCopy.Shared shared = Trial.of(galleys, free.within(limits), chapel);
            List<Problem> problems = new ArrayList<>();
            Planner planner = new Planner(shared, chapel, problems);
            PageLimits wanted = wanted(planner.lay(galleys), order);
            if (shared.theme().satisfies(wanted)) {
                Foliation foliation = planner.finished();
                wanted = wanted(foliation, order);
                if (shared.theme().satisfies(wanted)) {
                    return new Fitting(shared, filled(foliation, order), problems);
                }
            }
            limits = wanted;
        }
    }

    private static PageLimits wanted(Foliation foliation, PageOrder order) {
        return order.limits().apply(filled(foliation, order).leaves().size());
    }

    /** The same pages, with blank ones after them as the printer's sheets want it. */
    private static Foliation filled(Foliation foliation, PageOrder order) {
        List<Foliation.Leaf> leaves = foliation.leaves();
        return leaves.isEmpty()
                ? foliation
                : foliation.filled(order.blanks(leaves.size(), leaves.getLast().blank()));
    }
}
