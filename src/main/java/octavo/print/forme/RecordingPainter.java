package octavo.print.forme;

import java.awt.Color;
import java.awt.Dimension;
import java.awt.Paint;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.geom.AffineTransform;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import octavo.folio.Letters;
import octavo.print.forme.Stroke.Sides;
import org.apache.fop.fonts.FontTriplet;
import org.apache.fop.render.intermediate.IFPainter;
import org.apache.fop.traits.BorderProps;
import org.apache.fop.traits.RuleStyle;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;

/** Keeps the calls of one page; what FOP uses again is copied. */
final class RecordingPainter implements IFPainter {

    private final Recorder recorder;
    private final List<Stroke> strokes;
    private final WordSpaces spaces;
    private final Deque<AffineTransform> around = new ArrayDeque<>(List.of(new AffineTransform()));
    private Shifts.@Nullable Type type;

    RecordingPainter(Recorder recorder, List<Stroke> strokes) {
        this.recorder = recorder;
        this.strokes = strokes;
        this.spaces = new WordSpaces(strokes);
    }

    /** What FOP draws for, if it says so. */
    private Optional<Structure> read() {
        return recorder.getContext().getStructureTreeElement() instanceof Structure part
                ? Optional.of(part)
                : Optional.empty();
    }

    private void keep(Stroke stroke) {
        strokes.add(read().<Stroke>map(part -> new Stroke.Tagged(part, stroke)).orElse(stroke));
    }

    /** The page ends. */
    void end() {
        spaces.end();
    }

    private void draw(Stroke stroke) {
        recorder.count(0);
        strokes.add(stroke);
    }

    @Override
    public void startViewport(AffineTransform transform, Dimension size, @Nullable Rectangle clip) {
        enter(transform);
        strokes.add(new Stroke.StartViewport(new AffineTransform(transform), new Dimension(size), copy(clip)));
    }

    @Override
    public void startViewport(AffineTransform[] transforms, Dimension size, @Nullable Rectangle clip) {
        startViewport(combined(transforms), size, clip);
    }

    @Override
    public void endViewport() {
        around.pop();
        strokes.add(new Stroke.EndViewport());
    }

    @Override
    public void startGroup(AffineTransform transform, @Nullable String layer) {
        enter(transform);
        strokes.add(new Stroke.StartGroup(new AffineTransform(transform), layer));
    }

    @Override
    public void startGroup(AffineTransform[] transforms, @Nullable String layer) {
        startGroup(combined(transforms), layer);
    }

    @Override
    public void endGroup() {
        around.pop();
        strokes.add(new Stroke.EndGroup());
    }

    private void reach(Rectangle area) {
        Rectangle place = onPage(area);
        recorder.reach(place.y, place.y + place.height);
    }

    private Point onPage(int x, int y) {
        Point at = new Point();
        around.element().transform(new Point(x, y), at);
        return at;
    }

    /** A point of the page as it lies when the page is turned so that what is drawn now is upright. */
    private Point upright(Point at) {
        double rising = around.element().getShearY();
        return rising == 0 ? at : rising < 0 ? new Point(-at.y, at.x) : new Point(at.y, -at.x);
    }

    private Rectangle onPage(Rectangle area) {
        return around.element().createTransformedShape(area).getBounds();
    }

    private void enter(AffineTransform transform) {
        AffineTransform inner = new AffineTransform(around.element());
        inner.concatenate(transform);
        around.push(inner);
    }

    @Override
    public void setFont(String family, String style, Integer weight, String variant, Integer size, Color colour) {
        type = recorder.type(new FontTriplet(family, style, weight), size);
        strokes.add(new Stroke.Type(family, style, weight, variant, size, colour));
    }

    @Override
    public void drawText(int x, int y, int letterSpace, int wordSpace, int @Nullable [][] shifts, String text) {
        Shifts.Type set = Objects.requireNonNull(type);
        boolean hyphenated = recorder.getContext().isHyphenated();
        int letters = Letters.in(text) - (hyphenated ? 1 : 0);
        recorder.count(letters);
        Point at = onPage(x, y);
        Stroke.Text drawn = Shifts.text(x, y, letterSpace, wordSpace, shifts, text, set);
        recorder.line(upright(at), at.y, set.font().getFontSize(), letters, hyphenated, Shifts.room(drawn, set.font()));
        if (hyphenated && text.length() > 1 && read().isPresent()) {
            String word = text.substring(0, text.length() - 1);
            int end = x + Shifts.width(letterSpace, wordSpace, shifts, word, set);
            keep(Shifts.text(x, y, letterSpace, wordSpace, shifts, word, set));
            keep(new Stroke.Hyphen(new Stroke.Text(end, y, 0, 0, null, text.substring(word.length()))));
        } else {
            keep(drawn);
        }
    }

    @Override
    public void drawText(
            int x, int y, int letterSpace, int wordSpace, int @Nullable [][] shifts, String text, boolean spaceNext) {
        drawText(x, y, letterSpace, wordSpace, shifts, text);
        int size = Objects.requireNonNull(type).font().getFontSize();
        spaces.drawn(upright(onPage(x, y)), size, recorder.getContext().isHyphenated(), spaceNext);
    }

    @Override
    public void clipRect(Rectangle area) {
        strokes.add(new Stroke.Clip(new Rectangle(area)));
    }

    @Override
    public void clipBackground(
            Rectangle area,
            @Nullable BorderProps before,
            @Nullable BorderProps after,
            @Nullable BorderProps start,
            @Nullable BorderProps end) {
        strokes.add(new Stroke.ClipBackground(new Rectangle(area), new Sides(before, after, start, end)));
    }

    /** As with PDF; FOP paints no background where the answer is no. */
    @Override
    public boolean isBackgroundRequired(
            @Nullable BorderProps before,
            @Nullable BorderProps after,
            @Nullable BorderProps start,
            @Nullable BorderProps end) {
        return true;
    }

    @Override
    public void fillRect(Rectangle area, @Nullable Paint paint) {
        reach(area);
        draw(new Stroke.Fill(new Rectangle(area), paint));
    }

    @Override
    public void drawBorderRect(
            Rectangle area,
            @Nullable BorderProps top,
            @Nullable BorderProps bottom,
            @Nullable BorderProps left,
            @Nullable BorderProps right,
            @Nullable Color inner) {
        reach(area);
        recorder.count(0);
        Stroke.Border border = new Stroke.Border(new Rectangle(area), new Sides(top, bottom, left, right), inner);
        if (!border.isEmpty()) {
            draw(border);
        }
    }

    @Override
    public void drawLine(Point start, Point end, int width, Color colour, RuleStyle style) {
        draw(new Stroke.Line(new Point(start), new Point(end), width, colour, style));
    }

    @Override
    public void drawImage(String address, Rectangle area) {
        reach(area);
        recorder.count(0);
        recorder.picture(address, onPage(area).width);
        keep(new Stroke.Picture(address, new Rectangle(area)));
    }

    @Override
    public void drawImage(Document document, Rectangle area) {
        reach(area);
        recorder.count(0);
        keep(new Stroke.Drawing(document, new Rectangle(area)));
    }

    private static AffineTransform combined(AffineTransform[] transforms) {
        AffineTransform all = new AffineTransform();
        for (AffineTransform transform : transforms) {
            all.concatenate(transform);
        }
        return all;
    }

    private static @Nullable Rectangle copy(@Nullable Rectangle area) {
        return area == null ? null : new Rectangle(area);
    }
}
