package octavo.print.forme;

import java.awt.Point;
import java.awt.geom.AffineTransform;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Leads that are let in between what stands on a page: all below one is moved down by it. Lengths in millipoints.
 *
 * @param heights how much is let in, by the height of the page at which it is
 */
record Leads(SortedMap<Integer, Integer> heights) {

    Leads {
        heights = new TreeMap<>(heights);
    }

    /** How far down what stands at a height is moved. */
    private int above(int height) {
        return heights.headMap(height + 1).values().stream()
                .mapToInt(Integer::intValue)
                .sum();
    }

    /** What then stands on the page. */
    Matter in(Matter matter) {
        List<Line> lines = matter.lines().stream()
                .map(line -> line.down(above(line.baseline())))
                .toList();
        List<Extent> extents = matter.extents().stream()
                .map(extent -> new Extent(
                        extent.key(), extent.top() + above(extent.top()), extent.bottom() + above(extent.bottom())))
                .toList();
        return new Matter(matter.passages(), lines, extents, matter.pictures());
    }

    /** What is then drawn on it. */
    List<Stroke> in(List<Stroke> strokes) {
        return new Letting(strokes).all();
    }

    /** Lets them in; what stands in a turned group moves with it. */
    private final class Letting {

        /**
         * A group or viewport that is open.
         *
         * @param place of its corner on the page
         * @param moved how far down it was moved as a whole
         */
        private record Around(AffineTransform place, int moved, boolean turned) {}

        private final List<Stroke> strokes;
        private final List<Optional<Drawn.Reach>> reaches;
        private final Deque<Around> around = new ArrayDeque<>(List.of(new Around(new AffineTransform(), 0, false)));
        private final List<Stroke> all = new ArrayList<>();

        private Letting(List<Stroke> strokes) {
            this.strokes = strokes;
            this.reaches = new Drawn(strokes).reaches();
        }

        private List<Stroke> all() {
            for (int i = 0; i < strokes.size(); i++) {
                Stroke stroke = strokes.get(i);
                switch (stroke) {
                    case Stroke.StartViewport viewport -> enter(i, viewport.transform());
                    case Stroke.StartGroup group -> enter(i, group.transform());
                    case Stroke.EndViewport _, Stroke.EndGroup _ -> {
                        around.pop();
                        all.add(stroke);
                    }
                    case Stroke.Clip clip -> all.add(stroke.down(further(corner(clip.area().y))));
                    case Stroke.ClipBackground clip -> all.add(stroke.down(further(corner(clip.area().y))));
                    case Stroke.Border border
                    when border.isOpen() && !around.element().turned -> {
                        Drawn.Reach reach = reaches.get(i).orElseThrow();
                        int by = further(reach.top());
                        all.add(border.down(by, further(reach.bottom() - 1) - by));
                    }
                    case Stroke.Touch touch -> all.add(stroke.down(above(touch.area().y)));
                    case Stroke.Type _,
                            Stroke.Text _,
                            Stroke.Hyphen _,
                            Stroke.Tagged _,
                            Stroke.Fill _,
                            Stroke.Border _,
                            Stroke.Picture _,
                            Stroke.Drawing _,
                            Stroke.Line _ ->
                        all.add(reaches.get(i)
                                .map(reach -> stroke.down(further(reach.top())))
                                .orElse(stroke));
                }
            }
            return all;
        }

        /** How far what stands at a height of the page has still to go. */
        private int further(int height) {
            return around.element().turned ? 0 : above(height) - around.element().moved;
        }

        private int corner(int y) {
            return (int) Math.round(
                    around.element().place.transform(new Point(0, y), null).getY());
        }

        private void enter(int index, AffineTransform transform) {
            Around outer = around.element();
            AffineTransform place = new AffineTransform(outer.place);
            place.concatenate(transform);
            boolean turned = Drawn.isTurned(transform);
            int corner = corner((int) Math.round(transform.getTranslateY()));
            int by = further(reaches.get(index).map(Drawn.Reach::top).orElse(corner));
            all.add(strokes.get(index).down(by));
            around.push(new Around(place, outer.moved + by, outer.turned || turned));
        }
    }
}
