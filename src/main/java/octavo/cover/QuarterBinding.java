package octavo.cover;

import java.util.ArrayList;
import java.util.List;
import octavo.measure.Length;
import octavo.measure.PageSize;
import octavo.plate.Area;
import octavo.plate.Lettering;
import octavo.plate.Mark;
import octavo.plate.Plate;

/**
 * A book bound in quarter cloth: the spine and a strip of each board in dark cloth, the boards in patterned paper, a pale
 * label on the front one. Colours and pattern come from the title, so that the books on a shelf differ.
 */
public final class QuarterBinding {

    /** Of the cloth on a board, as a share of the board's width. */
    private static final double CLOTH = 0.09;

    private final CoverWords words;
    private final Lettering lettering;
    private final String family;
    private final Livery livery;

    /**
     * @param family of the face that the words are set in
     */
    public QuarterBinding(CoverWords words, Lettering lettering, String family) {
        this.words = words;
        this.lettering = lettering;
        this.family = family;
        this.livery = Livery.of(words.title());
    }

    /** A front board by itself, as a shop shows it. */
    public Plate front(PageSize size, boolean spineAtLeft) {
        Area board = new Area(Length.ZERO, Length.ZERO, size.width(), size.height());
        Length strip = cloth(size.width());
        Length left = spineAtLeft ? Length.ZERO : size.width().minus(strip);
        Area cloth = new Area(left, Length.ZERO, strip, size.height());
        Area free = new Area(
                spineAtLeft ? strip : Length.ZERO, Length.ZERO, size.width().minus(strip), size.height());
        List<Mark> marks = new ArrayList<>(paper(board, List.of(cloth, labelled(free))));
        marks.addAll(cloth(cloth));
        marks.addAll(label(free));
        return new Plate(size, marks);
    }

    /** How much of a board the cloth covers. */
    public Length cloth(Length board) {
        return board.times(CLOTH);
    }

    /**
     * Patterned paper.
     *
     * @param covered what will be laid on it
     */
    public List<Mark> paper(Area area, List<Area> covered) {
        List<Mark> marks = new ArrayList<>(List.of(new Mark.Fill(area, livery.ground())));
        marks.addAll(Pattern.of(words.title()).on(area, covered, livery.figure()));
        return marks;
    }

    /** Cloth, with a pale line beside each of its edges. */
    public List<Mark> cloth(Area area) {
        Length line = Length.pt(1.2);
        Area edged = new Area(area.left().minus(line), area.top(), area.width().plus(line.times(2)), area.height());
        return List.of(new Mark.Fill(edged, Livery.CREAM), new Mark.Fill(area, livery.cloth()));
    }

    /** The label with the book's title.
     *
     * @param paper what of the front board, trimmed, the cloth leaves free
     */
    public List<Mark> label(Area paper) {
        Area area = labelled(paper);
        List<Mark> marks = new ArrayList<>(panel(area));
        marks.addAll(words(paper).marks(area, livery.cloth()));
        return marks;
    }

    /** What the label covers of such paper. */
    public Area labelled(Area paper) {
        Length width = width(paper);
        Length height = larger(words(paper).height().plus(width.times(0.3)), width.times(1.05));
        Length top =
                paper.middle().minus(height.times(0.5)).minus(paper.height().times(0.04));
        return new Area(
                paper.centre().minus(width.times(0.5)),
                larger(top, paper.top().plus(paper.height().times(0.06))),
                width,
                height);
    }

    private Label words(Area paper) {
        return new Label(words, lettering, family, width(paper).times(0.8));
    }

    private static Length width(Area paper) {
        return paper.width().times(0.78);
    }

    /** A pale field with a double frame: a label without words. */
    public List<Mark> panel(Area area) {
        List<Mark> marks = new ArrayList<>();
        marks.add(new Mark.Fill(area, Livery.CREAM));
        marks.add(frame(area.inset(Length.pt(5)), 1.4));
        marks.add(frame(area.inset(Length.pt(8.2)), 0.5));
        return marks;
    }

    private Mark frame(Area area, double weight) {
        double width = area.width().pt();
        double height = area.height().pt();
        Outline pen = new Outline();
        pen.from(0, 0).line(width, 0).line(width, height).line(0, height).close();
        pen.from(weight, weight)
                .line(weight, height - weight)
                .line(width - weight, height - weight)
                .line(width - weight, weight)
                .close();
        return new Mark.Shape(pen.segments(), List.of(new Mark.Place(area.left(), area.top())), livery.cloth());
    }

    /**
     * The lettering of a spine, along it from the left to the right.
     *
     * @param length of the spine between head and foot
     * @param clear what stays free on either side of the words
     * @param safe what stays free at head and foot
     * @param down whether the words run from the head to the foot
     */
    public Plate spine(Length length, Length width, Length clear, Length safe, boolean down) {
        Length end = larger(safe, length.times(0.06));
        SpineWords spine =
                new SpineWords(words, lettering, family, width.minus(clear.times(2)), length.minus(end.times(2)));
        List<Mark> marks = spine.marks(end, width.times(0.5), down, Livery.CREAM);
        return new Plate(new PageSize(length, width), marks);
    }

    /** The publisher's name in capitals. */
    public String publisher() {
        return words.capitals(words.publisher());
    }

    private static Length larger(Length a, Length b) {
        return a.compareTo(b) > 0 ? a : b;
    }
}
