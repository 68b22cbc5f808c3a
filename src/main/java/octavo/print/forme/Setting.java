package octavo.print.forme;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import octavo.print.shop.Events;
import octavo.problem.Problem;
import octavo.source.SourceSpan;

/**
 * A division as it was set.
 *
 * @param pages in their order; none where the division could not be laid out
 * @param problems all that FOP told, without the pages' numbers
 * @param overfull lines that are too long
 * @param structure in what order its parts are read; nothing in it where nobody asked
 */
public record Setting(List<Page> pages, List<Problem> problems, List<Overfull> overfull, Structure structure) {

    /**
     * A line that is too long for its measure.
     *
     * @param key of the innermost keyed element
     * @param points by how much
     */
    public record Overfull(String key, double points) {

        /** What to tell of it, once its page is known. */
        public Problem told(SourceSpan place, String folio) {
            return Events.lineOverfull(place, points, " on page " + folio);
        }
    }

    /**
     * Some of what is drawn on a page.
     *
     * @param key that of the innermost keyed element
     * @param from how many letters of it were drawn on the pages before
     * @param letters how many are drawn here, counted as {@link octavo.folio.Letters} counts
     */
    public record Passage(String key, int from, int letters) {}

    public Setting {
        pages = List.copyOf(pages);
        problems = List.copyOf(problems);
        overfull = List.copyOf(overfull);
    }

    /** The index of the page on which an element's longest line stands, the line too long; empty where it has none. */
    public OptionalInt longest(String key) {
        return IntStream.range(0, pages.size())
                .boxed()
                .max(Comparator.comparingInt(page -> longest(page, key)))
                .filter(page -> longest(page, key) > 0)
                .map(OptionalInt::of)
                .orElseGet(OptionalInt::empty);
    }

    private int longest(int page, String key) {
        return pages.get(page).lines().stream()
                .filter(line -> line.key().equals(key))
                .mapToInt(line -> line.room().width())
                .max()
                .orElse(0);
    }

    /**
     * The index of the page with an element's letter, both from 0; past its end, the page where it ends. Empty where nothing of it
     * is drawn.
     */
    public OptionalInt page(String key, int letter) {
        OptionalInt last = OptionalInt.empty();
        for (int index = 0; index < pages.size(); index++) {
            for (Passage passage : pages.get(index).passages()) {
                if (passage.key().equals(key)) {
                    last = OptionalInt.of(index);
                    if (letter < passage.from() + passage.letters()) {
                        return last;
                    }
                }
            }
        }
        return last;
    }
}
