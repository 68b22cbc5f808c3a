package octavo.print.makeup;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import octavo.print.flow.Flow;
import octavo.print.pages.Depths;
import octavo.print.pages.Laid;

/** The lines on which the text of all pages stands. */
final class Grid {

    private Grid() {}

    /**
     * From the head of a page's text to its first base line, in millipoints, as most pages that begin with text show it;
     * empty where none does.
     */
    static Optional<Integer> of(List<Laid> divisions) {
        SortedMap<Integer, Integer> counts = new TreeMap<>();
        for (Laid division : divisions) {
            Flow flow = division.copy().whereabouts().flow();
            Depths depths = new Depths(division);
            for (int page = 1; page < division.text().size(); page++) {
                int top = depths.top(page);
                division.text().get(page).lines().stream()
                        .findFirst()
                        .filter(line -> flow.text(line.key()) && !flow.apart(line.key()))
                        .ifPresent(line -> counts.merge(line.baseline() - top, 1, Integer::sum));
            }
        }
        return counts.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
    }
}
