package octavo.print.forme;

import java.awt.Rectangle;
import java.awt.geom.AffineTransform;
import java.awt.geom.NoninvertibleTransformException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.OptionalInt;

/**
 * Draws a rule along a table's row at one stroke: FOP draws it cell by cell, and where two pieces meet a screen shows a
 * seam.
 */
final class Rules {

    private final List<Stroke> drawn = new ArrayList<>();
    private final Deque<AffineTransform> around = new ArrayDeque<>(List.of(new AffineTransform()));

    /** Where among what is drawn the last rule is; empty where something lies between that would cover it. */
    private OptionalInt last = OptionalInt.empty();

    private AffineTransform place = new AffineTransform();

    private Rules() {}

    /** The strokes of a page with every rule in one piece. */
    static List<Stroke> joined(List<Stroke> strokes) {
        Rules rules = new Rules();
        strokes.forEach(rules::draw);
        return rules.drawn;
    }

    private void draw(Stroke stroke) {
        switch (stroke) {
            case Stroke.StartGroup group -> enter(group.transform());
            case Stroke.EndGroup _ -> around.pop();
            case Stroke.StartViewport viewport -> {
                enter(viewport.transform());
                last = OptionalInt.empty();
            }
            case Stroke.EndViewport _ -> {
                around.pop();
                last = OptionalInt.empty();
            }
            case Stroke.Border border
            when border.isOpen() && !border.isEmpty() -> {
                rule(border);
                return;
            }
            case Stroke.Fill _, Stroke.Border _, Stroke.Picture _, Stroke.Drawing _ -> last = OptionalInt.empty();
            case Stroke.Text _,
                    Stroke.Type _,
                    Stroke.Hyphen _,
                    Stroke.Tagged _,
                    Stroke.Line _,
                    Stroke.Clip _,
                    Stroke.ClipBackground _,
                    Stroke.Touch _ -> {}
        }
        drawn.add(stroke);
    }

    private void enter(AffineTransform transform) {
        AffineTransform inner = new AffineTransform(around.element());
        inner.concatenate(transform);
        around.push(inner);
    }

    private void rule(Stroke.Border border) {
        if (last.isPresent() && drawn.get(last.getAsInt()) instanceof Stroke.Border before && follows(border, before)) {
            Rectangle area = new Rectangle(before.area());
            area.width += border.area().width;
            drawn.set(last.getAsInt(), new Stroke.Border(area, before.sides(), before.inner()));
        } else {
            last = OptionalInt.of(drawn.size());
            place = around.element();
            drawn.add(border);
        }
    }

    /** Whether a rule goes on where the last ends. */
    private boolean follows(Stroke.Border border, Stroke.Border before) {
        AffineTransform apart;
        try {
            apart = place.createInverse();
        } catch (NoninvertibleTransformException e) {
            return false;
        }
        apart.concatenate(around.element());
        Rectangle here = border.area();
        Rectangle there = before.area();
        return !Drawn.isTurned(apart)
                && Math.round(apart.getTranslateX()) + here.x == there.x + there.width
                && Math.round(apart.getTranslateY()) + here.y == there.y
                && here.height == there.height
                && border.sides().equals(before.sides());
    }
}
