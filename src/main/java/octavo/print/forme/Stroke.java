package octavo.print.forme;

import java.awt.Color;
import java.awt.Dimension;
import java.awt.Paint;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.geom.AffineTransform;
import java.util.Optional;
import org.apache.fop.render.intermediate.IFException;
import org.apache.fop.render.intermediate.IFPainter;
import org.apache.fop.traits.BorderProps;
import org.apache.fop.traits.RuleStyle;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;

/** One call to FOP's painter, kept: lengths in millipoints, null where FOP says null. */
sealed interface Stroke {

    void paint(IFPainter painter) throws IFException;

    /** The same further down, as far as it stands anywhere. */
    default Stroke down(int by) {
        return this;
    }

    record StartViewport(
            AffineTransform transform,
            Dimension size,
            @Nullable Rectangle clip) implements Stroke {
        @Override
        public void paint(IFPainter painter) throws IFException {
            painter.startViewport(transform, size, clip);
        }

        @Override
        public StartViewport down(int by) {
            return new StartViewport(moved(transform, by), size, clip);
        }
    }

    record EndViewport() implements Stroke {
        @Override
        public void paint(IFPainter painter) throws IFException {
            painter.endViewport();
        }
    }

    record StartGroup(AffineTransform transform, @Nullable String layer) implements Stroke {
        @Override
        public void paint(IFPainter painter) throws IFException {
            painter.startGroup(transform, layer);
        }

        @Override
        public StartGroup down(int by) {
            return new StartGroup(moved(transform, by), layer);
        }
    }

    record EndGroup() implements Stroke {
        @Override
        public void paint(IFPainter painter) throws IFException {
            painter.endGroup();
        }
    }

    record Type(String family, String style, int weight, String variant, int size, Color colour) implements Stroke {
        @Override
        public void paint(IFPainter painter) throws IFException {
            painter.setFont(family, style, weight, variant, size, colour);
        }
    }

    record Text(int x, int y, int letterSpace, int wordSpace, int @Nullable [][] shifts, String text)
            implements Stroke {
        @Override
        public void paint(IFPainter painter) throws IFException {
            painter.drawText(x, y, letterSpace, wordSpace, shifts, text);
        }

        @Override
        public Text down(int by) {
            return new Text(x, y + by, letterSpace, wordSpace, shifts, text);
        }

        /** The same with more at its end, such as the space in which its line was broken. */
        Text then(String more) {
            return new Text(x, y, letterSpace, wordSpace, shifts, text + more);
        }
    }

    record Clip(Rectangle area) implements Stroke {
        @Override
        public void paint(IFPainter painter) throws IFException {
            painter.clipRect(area);
        }

        @Override
        public Clip down(int by) {
            return new Clip(moved(area, by));
        }
    }

    record ClipBackground(Rectangle area, Sides sides) implements Stroke {
        @Override
        public void paint(IFPainter painter) throws IFException {
            painter.clipBackground(area, sides.first(), sides.second(), sides.third(), sides.fourth());
        }

        @Override
        public ClipBackground down(int by) {
            return new ClipBackground(moved(area, by), sides);
        }
    }

    record Fill(Rectangle area, @Nullable Paint paint) implements Stroke {
        @Override
        public void paint(IFPainter painter) throws IFException {
            painter.fillRect(area, paint);
        }

        @Override
        public Fill down(int by) {
            return new Fill(moved(area, by), paint);
        }
    }

    record Border(Rectangle area, Sides sides, @Nullable Color inner) implements Stroke {

        /** Whether nothing is to be seen of it. */
        boolean isEmpty() {
            return sides.first == null && sides.second == null && sides.third == null && sides.fourth == null;
        }

        @Override
        public void paint(IFPainter painter) throws IFException {
            painter.drawBorderRect(area, sides.first(), sides.second(), sides.third(), sides.fourth(), inner);
        }

        /** Whether it has rules above or below alone, and white between. */
        boolean isOpen() {
            return sides.third == null && sides.fourth == null;
        }

        @Override
        public Border down(int by) {
            return new Border(moved(area, by), sides, inner);
        }

        /** The same further down, and so much higher. */
        Border down(int by, int higher) {
            return new Border(new Rectangle(area.x, area.y + by, area.width, area.height + higher), sides, inner);
        }
    }

    record Line(Point start, Point end, int width, Color colour, RuleStyle style) implements Stroke {
        @Override
        public void paint(IFPainter painter) throws IFException {
            painter.drawLine(start, end, width, colour, style);
        }

        @Override
        public Line down(int by) {
            return new Line(new Point(start.x, start.y + by), new Point(end.x, end.y + by), width, colour, style);
        }
    }

    record Picture(String address, Rectangle area) implements Stroke {
        @Override
        public void paint(IFPainter painter) throws IFException {
            painter.drawImage(address, area);
        }

        @Override
        public Picture down(int by) {
            return new Picture(address, moved(area, by));
        }
    }

    record Drawing(Document document, Rectangle area) implements Stroke {
        @Override
        public void paint(IFPainter painter) throws IFException {
            painter.drawImage(document, area);
        }

        @Override
        public Drawing down(int by) {
            return new Drawing(document, moved(area, by));
        }
    }

    /** A stroke that is part of what is read. */
    record Tagged(Structure part, Stroke stroke) implements Stroke {
        @Override
        public void paint(IFPainter painter) throws IFException {
            if (painter instanceof TaggingPainter tagging) {
                tagging.read(Optional.of(part));
                stroke.paint(painter);
                tagging.read(Optional.empty());
            } else {
                stroke.paint(painter);
            }
        }

        @Override
        public Tagged down(int by) {
            return new Tagged(part, stroke.down(by));
        }
    }

    /** The hyphen of a divided word: seen at the end of its line, and not read. */
    record Hyphen(Text text) implements Stroke {
        @Override
        public void paint(IFPainter painter) throws IFException {
            if (painter instanceof TaggingPainter tagging) {
                tagging.beginHyphen();
                text.paint(painter);
                tagging.endHyphen();
            } else {
                text.paint(painter);
            }
        }

        @Override
        public Hyphen down(int by) {
            return new Hyphen(text.down(by));
        }
    }

    /** Where a link can be touched, on the page as a whole. */
    record Touch(Structure link, Rectangle area) implements Stroke {
        @Override
        public void paint(IFPainter painter) {
            if (painter instanceof TaggingPainter tagging) {
                tagging.touch(link, area);
            }
        }

        @Override
        public Touch down(int by) {
            return new Touch(link, moved(area, by));
        }
    }

    /** The borders of a box's four sides in the order of the call: above, below, left and right. */
    record Sides(
            @Nullable BorderProps first,
            @Nullable BorderProps second,
            @Nullable BorderProps third,
            @Nullable BorderProps fourth) {}

    private static Rectangle moved(Rectangle area, int by) {
        return new Rectangle(area.x, area.y + by, area.width, area.height);
    }

    private static AffineTransform moved(AffineTransform place, int by) {
        AffineTransform moved = AffineTransform.getTranslateInstance(0, by);
        moved.concatenate(place);
        return moved;
    }
}
