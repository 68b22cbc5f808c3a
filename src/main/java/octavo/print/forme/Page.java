package octavo.print.forme;

import java.awt.Dimension;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import octavo.measure.Length;
import octavo.measure.PageSize;
import octavo.print.forme.Setting.Passage;
import org.apache.fop.render.intermediate.IFException;
import org.apache.fop.render.intermediate.IFPainter;

/** A page that was set: all that is drawn on it, to be drawn again; nothing in it changes. */
public final class Page {

    private final String folio;
    private final Dimension size;
    private final Map<?, ?> attributes;
    private final List<Stroke> strokes;
    private final List<Passage> passages;
    private final List<Line> lines;

    Page(
            String folio,
            Dimension size,
            Map<?, ?> attributes,
            List<Stroke> strokes,
            List<Passage> passages,
            List<Line> lines) {
        this.folio = folio;
        this.size = new Dimension(size);
        this.attributes = Map.copyOf(attributes);
        this.strokes = List.copyOf(strokes);
        this.passages = List.copyOf(passages);
        this.lines = List.copyOf(lines);
    }

    /** The page's number in its own style, such as {@code xii}, whether it is printed or not. */
    public String folio() {
        return folio;
    }

    public PageSize size() {
        return new PageSize(new Length(size.width), new Length(size.height));
    }

    /** What of the keyed elements is drawn here, in the order of drawing; each key once. */
    public List<Passage> passages() {
        return passages;
    }

    /** The lines of words that are drawn here, in the order of drawing. */
    public List<Line> lines() {
        return lines;
    }

    /** XSL-FO's extension attributes of the page's master, by which FOP knows its boxes. */
    public Map<?, ?> attributes() {
        return attributes;
    }

    /** This page with all of another drawn before it. */
    public Page on(Page ground) {
        List<Stroke> all = new ArrayList<>(ground.strokes);
        all.addAll(strokes);
        return new Page(folio, size, attributes, all, passages, lines);
    }

    /** This page with another number. */
    public Page numbered(String number) {
        return new Page(number, size, attributes, strokes, passages, lines);
    }

    /** Whether nothing stands on it. */
    public boolean isBlank() {
        return passages.isEmpty();
    }

    /** Draws the page again. */
    public void paint(IFPainter painter) throws IFException {
        for (Stroke stroke : strokes) {
            stroke.paint(painter);
        }
    }
}
