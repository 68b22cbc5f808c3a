package octavo.print.forme;

import java.awt.Dimension;
import java.awt.geom.AffineTransform;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import octavo.measure.Length;
import octavo.measure.PageSize;
import octavo.print.forme.Setting.Passage;
import org.apache.fop.fo.extensions.ExtensionElementMapping;
import org.apache.fop.render.intermediate.IFException;
import org.apache.fop.render.intermediate.IFPainter;
import org.apache.xmlgraphics.util.QName;

/** A page that was set: all that is drawn on it, to be drawn again; nothing in it changes. */
public final class Page {

    private static final QName BLEED = new QName(ExtensionElementMapping.URI, null, "bleed");

    private final String folio;
    private final Dimension size;
    private final Map<?, ?> attributes;
    private final List<Stroke> strokes;
    private final Matter matter;

    Page(String folio, Dimension size, Map<?, ?> attributes, List<Stroke> strokes, Matter matter) {
        this.folio = folio;
        this.size = new Dimension(size);
        this.attributes = Map.copyOf(attributes);
        this.strokes = List.copyOf(strokes);
        this.matter = matter;
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
        return matter.passages();
    }

    /** The lines of words that are drawn here, in the order of drawing. */
    public List<Line> lines() {
        return matter.lines();
    }

    /**
     * The base line on which a letter of a keyed element stands, in millipoints from the head; empty where it is not here.
     *
     * @param letter the first being 0, those on the pages before counted
     */
    public OptionalInt baseline(String key, int letter) {
        int before = passages().stream()
                .filter(passage -> passage.key().equals(key))
                .mapToInt(Passage::from)
                .findFirst()
                .orElse(0);
        for (Line line : lines()) {
            if (line.key().equals(key)) {
                before += line.letters();
                if (letter < before) {
                    return OptionalInt.of(line.baseline());
                }
            }
        }
        return OptionalInt.empty();
    }

    /** How far down the page each keyed element reaches, in the order of drawing. */
    public List<Extent> extents() {
        return matter.extents();
    }

    /** The pictures that are drawn here, in the order of drawing. */
    public List<PlacedPicture> pictures() {
        return matter.pictures();
    }

    /** XSL-FO's extension attributes of the page's master, by which FOP knows its boxes. */
    public Map<?, ?> attributes() {
        return attributes;
    }

    /** This page with all of another drawn before it. */
    public Page on(Page ground) {
        List<Stroke> all = new ArrayList<>(ground.strokes);
        all.addAll(strokes);
        return new Page(folio, size, attributes, all, matter);
    }

    /** This page, and after it in the order of drawing all that is on another. */
    public Page before(Page other) {
        List<Stroke> all = new ArrayList<>(strokes);
        all.addAll(other.strokes);
        return new Page(folio, size, attributes, all, matter.before(other.matter));
    }

    /**
     * This page with all of another drawn on it.
     *
     * @param left where the other's upper left corner lies; so {@code top}
     * @param turns how many quarters of a circle the other is turned about that corner, clockwise
     */
    public Page with(Page other, Length left, Length top, int turns) {
        AffineTransform place = AffineTransform.getTranslateInstance(left.millipoints(), top.millipoints());
        place.quadrantRotate(turns);
        List<Stroke> all = new ArrayList<>(strokes);
        all.addAll(moved(place, other.strokes));
        return new Page(folio, size, attributes, all, matter);
    }

    /** The rows of words on it, from the head down; empty where anything else is drawn. */
    public Optional<List<Row>> rows() {
        return frame().map(Frame::rows);
    }

    private Optional<Frame> frame() {
        return Frame.of(strokes, lines());
    }

    /**
     * A page that has rows, with others in their place.
     *
     * @param baselines of the others, from the head of the page, in millipoints
     * @param before how many letters of each key stand on the pages before; those of this one are added
     */
    public Page with(List<Row> others, List<Integer> baselines, Map<String, Integer> before) {
        Frame frame = frame().orElseThrow();
        Matter matter = frame.matter(others, baselines, before);
        return new Page(folio, size, attributes, frame.strokes(others, baselines), matter);
    }

    /** The white bands between what is drawn on it, from the head down. */
    public List<White> whites() {
        return new Drawn(strokes).whites();
    }

    /**
     * This page with leads let in: all below each height is moved down.
     *
     * @param leads how much is let in, by the height of the page at which it is; each in a white band
     */
    public Page leaded(SortedMap<Integer, Integer> leads) {
        Leads in = new Leads(leads);
        return new Page(folio, size, attributes, in.in(strokes), in.in(matter));
    }

    /** This page trimmed: what lies outside is bleed, and the PDF says so. */
    public Page trimmed(Length edge) {
        int by = edge.millipoints();
        Map<Object, Object> boxes = new HashMap<>(attributes);
        boxes.put(BLEED, edge.toString());
        Dimension inner = new Dimension(size.width - 2 * by, size.height - 2 * by);
        return new Page(folio, inner, boxes, moved(AffineTransform.getTranslateInstance(-by, -by), strokes), matter);
    }

    private static List<Stroke> moved(AffineTransform place, List<Stroke> strokes) {
        List<Stroke> moved = new ArrayList<>();
        moved.add(new Stroke.StartGroup(place, null));
        moved.addAll(strokes);
        moved.add(new Stroke.EndGroup());
        return moved;
    }

    /** This page with another number. */
    public Page numbered(String number) {
        return new Page(number, size, attributes, strokes, matter);
    }

    /** Whether nothing stands on it. */
    public boolean isBlank() {
        return matter.passages().isEmpty();
    }

    /** Draws the page again. */
    public void paint(IFPainter painter) throws IFException {
        for (Stroke stroke : Rules.joined(strokes)) {
            stroke.paint(painter);
        }
    }
}
