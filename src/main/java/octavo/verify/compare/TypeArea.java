package octavo.verify.compare;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;

/**
 * Where the text of a book stands on its pages: between the heights of running heads and folios, which many pages share and
 * which keep a distance from the text; notes are the smaller lines at its foot.
 *
 * @param head the height of what stands above the text
 * @param foot the height of what stands below it
 * @param leading the usual distance of lines, in points
 * @param size the usual size of type, in points
 */
record TypeArea(double head, double foot, double leading, double size) {

    private static final Comparator<Line> HIGHEST = Comparator.comparingDouble(Line::y);

    /** As many pages, of all, as have a running head at least. */
    private static final double SHARE = 0.1;

    private static final double NEAR = 1.5;
    private static final double APART = 1.3;
    private static final double SMALLER = 0.95;

    /** What stands on a page. */
    record Page(List<Line> text, List<Line> notes, List<Line> furniture) {}

    static TypeArea of(List<List<Line>> pages) {
        List<List<Line>> written =
                pages.stream().filter(page -> !page.isEmpty()).toList();
        List<Line> lines = written.stream().flatMap(List::stream).toList();
        List<Double> distances = new ArrayList<>();
        for (List<Line> page : written) {
            for (int i = 1; i < page.size(); i++) {
                distances.add(page.get(i).y() - page.get(i - 1).y());
            }
        }
        distances.removeIf(distance -> distance < 1);
        return new TypeArea(
                shared(written, HIGHEST).min().orElse(Double.NEGATIVE_INFINITY),
                shared(written, HIGHEST.reversed()).max().orElse(Double.POSITIVE_INFINITY),
                usual(distances, distance -> distance, 0),
                usual(lines, Line::size, 0));
    }

    Page page(List<Line> page) {
        List<Line> furniture = new ArrayList<>();
        List<Line> text = new ArrayList<>(page);
        List<Line> byHeight = page.stream().sorted(HIGHEST).toList();
        furniture.addAll(edge(byHeight, head));
        furniture.addAll(edge(byHeight.reversed(), foot));
        text.removeAll(furniture);
        int last = text.size();
        while (last > 0 && text.get(last - 1).size() < size * SMALLER) {
            last--;
        }
        last = last == 0 ? text.size() : last;
        return new Page(text.subList(0, last), text.subList(last, text.size()), furniture);
    }

    /** The lines at a height, if they keep a distance from the next. */
    private List<Line> edge(List<Line> lines, double height) {
        List<Line> edge = lines.stream()
                .takeWhile(line -> Math.abs(line.y() - height) < NEAR)
                .toList();
        boolean apart = edge.size() == lines.size()
                || !edge.isEmpty()
                        && Math.abs(lines.get(edge.size()).y() - edge.getLast().y()) > leading * APART;
        return apart ? edge : List.of();
    }

    /** The heights of the outermost lines that several pages share, in whole points. */
    private static DoubleStream shared(List<List<Line>> pages, Comparator<Line> outermost) {
        Map<Long, Integer> counts = new HashMap<>();
        pages.forEach(
                page -> counts.merge(Math.round(Collections.min(page, outermost).y()), 1, Integer::sum));
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue() >= Math.max(2, pages.size() * SHARE))
                .mapToDouble(Map.Entry::getKey);
    }

    private static <T> double usual(List<T> all, ToDoubleFunction<T> measure, double none) {
        Map<Double, Integer> counts = new HashMap<>();
        all.forEach(one -> counts.merge(Math.round(measure.applyAsDouble(one) * 10) / 10d, 1, Integer::sum));
        return counts.entrySet().stream()
                .max(Map.Entry.<Double, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(none);
    }
}
