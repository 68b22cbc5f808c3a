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

    record StartViewport(
            AffineTransform transform,
            Dimension size,
            @Nullable Rectangle clip) implements Stroke {
        @Override
        public void paint(IFPainter painter) throws IFException {
            painter.startViewport(transform, size, clip);
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

        /** The same words further down. */
        Text down(int by) {
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
    }

    record ClipBackground(Rectangle area, Sides sides) implements Stroke {
        @Override
        public void paint(IFPainter painter) throws IFException {
            painter.clipBackground(area, sides.first(), sides.second(), sides.third(), sides.fourth());
        }
    }

    record Fill(Rectangle area, @Nullable Paint paint) implements Stroke {
        @Override
        public void paint(IFPainter painter) throws IFException {
            painter.fillRect(area, paint);
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
    }

    record Line(Point start, Point end, int width, Color colour, RuleStyle style) implements Stroke {
        @Override
        public void paint(IFPainter painter) throws IFException {
            painter.drawLine(start, end, width, colour, style);
        }
    }

    record Picture(String address, Rectangle area) implements Stroke {
        @Override
        public void paint(IFPainter painter) throws IFException {
            painter.drawImage(address, area);
        }
    }

    record Drawing(Document document, Rectangle area) implements Stroke {
        @Override
        public void paint(IFPainter painter) throws IFException {
            painter.drawImage(document, area);
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
    }

    /** Where a link can be touched, on the page as a whole. */
    record Touch(Structure link, Rectangle area) implements Stroke {
        @Override
        public void paint(IFPainter painter) {
            if (painter instanceof TaggingPainter tagging) {
                tagging.touch(link, area);
            }
        }
    }

    /** The borders of a box's four sides in the order of the call. */
    record Sides(
            @Nullable BorderProps first,
            @Nullable BorderProps second,
            @Nullable BorderProps third,
            @Nullable BorderProps fourth) {}
}
