package octavo.epub;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import octavo.book.Book;
import octavo.cover.CoverWords;
import octavo.cover.QuarterBinding;
import octavo.markup.MarkedBook;
import octavo.measure.Length;
import octavo.measure.PageSize;
import octavo.plate.Area;
import octavo.plate.Ink;
import octavo.plate.Mark;
import octavo.plate.Mark.Segment;
import octavo.plate.Plate;
import octavo.style.EpubTheme;

/** The front board of the binding that the print edition has too, 1600 by 2560 pixels as shops ask for. */
final class CoverDrawing {

    private static final int WIDTH = 1600;
    private static final PageSize BOARD = new PageSize(Length.in(5), Length.in(8));

    private final Graphics2D pen;
    private final CoverType type;

    private CoverDrawing(Graphics2D pen, CoverType type) {
        this.pen = pen;
        this.type = type;
    }

    static BufferedImage of(MarkedBook marked, EpubTheme theme) {
        Book book = marked.resolved().book();
        CoverWords words = CoverWords.of(book, marked.resolved().edition());
        CoverType type = CoverType.of(theme);
        Plate plate = new QuarterBinding(words, type, type.family())
                .front(BOARD, !Direction.isRightToLeft(book.metadata().language()));
        return drawn(plate, type);
    }

    private static BufferedImage drawn(Plate plate, CoverType type) {
        double scale = WIDTH / plate.size().width().pt();
        int height = (int) Math.round(plate.size().height().pt() * scale);
        BufferedImage sheet = new BufferedImage(WIDTH, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = sheet.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        pen.scale(scale, scale);
        CoverDrawing drawing = new CoverDrawing(pen, type);
        plate.marks().forEach(drawing::draw);
        pen.dispose();
        return sheet;
    }

    private void draw(Mark mark) {
        switch (mark) {
            case Mark.Fill(Area area, Ink ink) -> {
                pen.setColor(new Color(ink.rgb()));
                pen.fill(new Rectangle2D.Double(
                        area.left().pt(),
                        area.top().pt(),
                        area.width().pt(),
                        area.height().pt()));
            }
            case Mark.Shape shape -> {
                pen.setColor(new Color(shape.ink().rgb()));
                shapes(shape);
            }
            case Mark.Words words -> words(words);
        }
    }

    private void shapes(Mark.Shape shape) {
        Path2D path = path(shape);
        AffineTransform home = pen.getTransform();
        for (Mark.Place place : shape.places()) {
            pen.translate(place.x().pt(), place.y().pt());
            pen.fill(path);
            pen.setTransform(home);
        }
    }

    private void words(Mark.Words words) {
        TextLayout line = type.line(words.words(), words.type());
        double width = type.width(words.words(), words.type()).pt();
        double left = switch (words.align()) {
            case LEFT -> words.x().pt();
            case CENTRE -> words.x().pt() - width / 2;
            case RIGHT -> words.x().pt() - width;
        };
        pen.setColor(new Color(words.ink().rgb()));
        line.draw(pen, (float) left, (float) words.y().pt());
    }

    private static Path2D path(Mark.Shape shape) {
        Path2D path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        for (Segment segment : shape.outline()) {
            switch (segment) {
                case Segment.Move(double x, double y) -> path.moveTo(x, y);
                case Segment.Line(double x, double y) -> path.lineTo(x, y);
                case Segment.Curve(double x1, double y1, double x2, double y2, double x, double y) ->
                    path.curveTo(x1, y1, x2, y2, x, y);
                case Segment.Close() -> path.closePath();
            }
        }
        return path;
    }
}
