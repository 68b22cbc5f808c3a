package octavo.print.forme;

import java.awt.Point;
import java.awt.geom.AffineTransform;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import octavo.print.forme.Setting.Passage;

/**
 * A page as a frame in which rows of words stand, and nothing else.
 *
 * @param opens what is drawn to enter the frame
 * @param closes what is drawn to leave it
 * @param rows from the head down
 */
record Frame(List<Stroke> opens, List<Stroke> closes, List<Row> rows) {

    /** That of a page; empty where anything else is drawn on it, or where rows stand beside each other. */
    static Optional<Frame> of(List<Stroke> strokes, List<Line> lines) {
        return new Taking(strokes, lines).frame();
    }

    private int left() {
        Point corner = new Point();
        place(opens).transform(corner, corner);
        return corner.x;
    }

    /** Its upper left corner. */
    private static AffineTransform place(List<Stroke> opens) {
        AffineTransform place = new AffineTransform();
        for (Stroke stroke : opens) {
            switch (stroke) {
                case Stroke.StartViewport viewport -> place.concatenate(viewport.transform());
                case Stroke.StartGroup group -> place.concatenate(group.transform());
                default -> throw new IllegalArgumentException("opens nothing: " + stroke);
            }
        }
        return place;
    }

    /** What is drawn with other rows in the frame, each on its base line. */
    List<Stroke> strokes(List<Row> other, List<Integer> baselines) {
        List<Stroke> all = new ArrayList<>(opens);
        for (int i = 0; i < other.size(); i++) {
            all.addAll(other.get(i).down(baselines.get(i) - other.get(i).line().baseline()));
        }
        all.addAll(closes);
        return all;
    }

    /**
     * What then stands on the page.
     *
     * @param before how many letters of each key stand on the pages before; those of this one are added
     */
    Matter matter(List<Row> other, List<Integer> baselines, Map<String, Integer> before) {
        List<Line> lines = new ArrayList<>();
        Map<String, Integer> letters = new LinkedHashMap<>();
        Map<String, Extent> extents = new LinkedHashMap<>();
        for (int i = 0; i < other.size(); i++) {
            Line line = other.get(i).line(left(), baselines.get(i));
            lines.add(line);
            letters.merge(line.key(), line.letters(), Integer::sum);
            extents.merge(
                    line.key(),
                    Extent.of(line.key(), line.baseline(), other.get(i).size()),
                    Extent::with);
        }
        List<Passage> passages = new ArrayList<>();
        letters.forEach((key, count) -> {
            int from = before.getOrDefault(key, 0);
            passages.add(new Passage(key, from, count));
            before.put(key, from + count);
        });
        return new Matter(passages, lines, List.copyOf(extents.values()), List.of());
    }

    /** Takes the rows off a page. */
    private static final class Taking {

        /** How far a stretch of words may stand above or below its line, as a part of its type's size. */
        private static final double RAISED = 0.6;

        private final List<Stroke> strokes;
        private final List<Line> lines;
        private final List<Stroke> opens = new ArrayList<>();
        private final List<Stroke> closes = new ArrayList<>();
        private final Map<Line, List<Stroke>> words = new LinkedHashMap<>();
        private final Map<Line, Integer> sizes = new HashMap<>();
        private Stroke.Type type;
        private boolean plain = true;

        private Taking(List<Stroke> strokes, List<Line> lines) {
            this.strokes = strokes;
            this.lines = lines;
            lines.forEach(line -> words.put(line, new ArrayList<>()));
        }

        private Optional<Frame> frame() {
            for (Stroke stroke : strokes) {
                switch (stroke) {
                    case Stroke.StartViewport _, Stroke.StartGroup _ -> {
                        plain &= type == null;
                        opens.add(stroke);
                    }
                    case Stroke.EndViewport _, Stroke.EndGroup _ -> closes.add(stroke);
                    case Stroke.Type set -> type = set;
                    case Stroke.Text text -> take(text);
                    case Stroke.Border border -> plain &= border.isEmpty();
                    case Stroke.Clip _,
                            Stroke.ClipBackground _,
                            Stroke.Fill _,
                            Stroke.Line _,
                            Stroke.Picture _,
                            Stroke.Drawing _,
                            Stroke.Tagged _,
                            Stroke.Hyphen _,
                            Stroke.Touch _ -> plain = false;
                }
            }
            plain &= closes.size() == opens.size() && words.values().stream().noneMatch(List::isEmpty);
            return plain && descending() ? Optional.of(new Frame(opens, closes, rows())) : Optional.empty();
        }

        /** Whether each line stands below the one before it, not in a column beside it. */
        private boolean descending() {
            return IntStream.range(1, lines.size())
                    .allMatch(i -> lines.get(i).baseline() > lines.get(i - 1).baseline());
        }

        private void take(Stroke.Text text) {
            plain &= type != null && closes.isEmpty();
            if (!plain) {
                return;
            }
            Point at = new Point(text.x(), text.y());
            place(opens).transform(at, at);
            List<Line> near = lines.stream()
                    .filter(line -> Math.abs(line.baseline() - at.y) < type.size() * RAISED)
                    .toList();
            if (near.size() == 1) {
                words.get(near.getFirst()).addAll(List.of(type, text));
                sizes.merge(near.getFirst(), type.size(), Math::max);
            } else {
                plain = false;
            }
        }

        private List<Row> rows() {
            Point corner = new Point();
            place(opens).transform(corner, corner);
            List<Row> rows = new ArrayList<>();
            words.forEach((line, drawn) -> rows.add(new Row(line, sizes.get(line), corner.x, drawn)));
            return rows;
        }
    }
}
