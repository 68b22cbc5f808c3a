package octavo.print.forme;

import java.awt.Rectangle;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.apache.fop.traits.BorderProps;
import org.jspecify.annotations.Nullable;

/** Where on its page each stroke is drawn; lengths in millipoints. */
final class Drawn {

    /**
     * What a stroke takes of the height of its page.
     *
     * @param top from the head of the page; so {@code bottom}
     */
    record Reach(int top, int bottom) {}

    private final List<Optional<Reach>> reaches = new ArrayList<>();
    private final List<Reach> inked = new ArrayList<>();
    private final Deque<AffineTransform> around = new ArrayDeque<>(List.of(new AffineTransform()));
    private int size;

    Drawn(List<Stroke> strokes) {
        for (Stroke stroke : strokes) {
            Optional<Reach> reach = reach(stroke);
            reaches.add(reach);
            reach.ifPresent(whole -> ink(stroke, whole));
        }
    }

    /** What each stroke takes, in their order; of groups and viewports only those that are turned take anything. */
    List<Optional<Reach>> reaches() {
        return reaches;
    }

    /** The white bands between what is drawn, from the head down. */
    List<White> whites() {
        List<Reach> sorted =
                inked.stream().sorted(Comparator.comparingInt(Reach::top)).toList();
        List<White> whites = new ArrayList<>();
        int drawn = Integer.MAX_VALUE;
        for (Reach reach : sorted) {
            if (reach.top > drawn) {
                whites.add(new White(drawn, reach.top));
            }
            drawn = drawn == Integer.MAX_VALUE ? reach.bottom : Math.max(drawn, reach.bottom);
        }
        return whites;
    }

    private void ink(Stroke stroke, Reach whole) {
        if (stroke instanceof Stroke.Border border && border.isOpen()) {
            int above = width(border.sides().first());
            int below = width(border.sides().second());
            if (above > 0) {
                inked.add(new Reach(whole.top, whole.top + above));
            }
            if (below > 0) {
                inked.add(new Reach(whole.bottom - below, whole.bottom));
            }
        } else {
            inked.add(whole);
        }
    }

    private static int width(@Nullable BorderProps rule) {
        return rule == null ? 0 : rule.width;
    }

    private Optional<Reach> reach(Stroke stroke) {
        return switch (stroke) {
            case Stroke.StartViewport viewport -> {
                enter(viewport.transform());
                yield isTurned(viewport.transform()) ? on(new Rectangle(viewport.size())) : Optional.empty();
            }
            case Stroke.StartGroup group -> {
                enter(group.transform());
                yield Optional.empty();
            }
            case Stroke.EndViewport _, Stroke.EndGroup _ -> {
                around.pop();
                yield Optional.empty();
            }
            case Stroke.Type type -> {
                size = type.size();
                yield Optional.empty();
            }
            case Stroke.Text text -> {
                Extent extent = Extent.of("", text.y(), size);
                yield on(new Rectangle(text.x(), extent.top(), 1, extent.bottom() - extent.top()));
            }
            case Stroke.Hyphen hyphen -> reach(hyphen.text());
            case Stroke.Tagged tagged -> reach(tagged.stroke());
            case Stroke.Fill fill -> on(fill.area());
            case Stroke.Border border -> on(border.area());
            case Stroke.Picture picture -> on(picture.area());
            case Stroke.Drawing drawing -> on(drawing.area());
            case Stroke.Line line -> {
                Rectangle area = new Rectangle(line.start());
                area.add(line.end());
                area.grow(line.width() / 2, line.width() / 2);
                yield on(area);
            }
            case Stroke.Clip _, Stroke.ClipBackground _, Stroke.Touch _ -> Optional.empty();
        };
    }

    /** Whether what is in a group does not stand upright and in its own size. */
    static boolean isTurned(AffineTransform transform) {
        return (transform.getType() & ~AffineTransform.TYPE_TRANSLATION) != 0;
    }

    private void enter(AffineTransform transform) {
        AffineTransform inner = new AffineTransform(around.element());
        inner.concatenate(transform);
        around.push(inner);
    }

    private Optional<Reach> on(Rectangle area) {
        Rectangle2D place = around.element().createTransformedShape(area).getBounds2D();
        return Optional.of(new Reach((int) Math.round(place.getMinY()), (int) Math.round(place.getMaxY())));
    }
}
