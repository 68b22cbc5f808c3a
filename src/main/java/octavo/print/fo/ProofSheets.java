package octavo.print.fo;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import octavo.measure.Length;
import octavo.measure.PageSize;
import octavo.print.forme.Copy;
import octavo.print.foundry.Foundry;
import octavo.source.SourceSpan;
import octavo.style.PrintTheme;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/** The sheets of page proofs: a wide margin for corrections around each page, whose lines are numbered there. */
public final class ProofSheets implements Copy {

    /** From the page to the edge of the sheet where corrections are written, and on the other sides. */
    private static final Length WIDE = Length.mm(50);

    private static final Length NARROW = Length.mm(12);

    /** Every so many lines have their number. */
    private static final int NUMBERED = 5;

    private static final Length SMALL = Length.pt(7);
    private static final Length HAIR = Length.pt(0.5);
    private static final Length GAP = Length.pt(6);
    private static final String GREY = "cmyk(0,0,0,0.6)";
    private static final String PALE = "cmyk(0,0,0,0.06)";

    /** How much of the page's diagonal the watermark takes, its letters being this part of their size wide. */
    private static final double ACROSS = 0.7;

    private static final double LETTER = 0.6;

    /**
     * A page to be read.
     *
     * @param right whether it is a right-hand page
     * @param lines the base lines of its text, from the head of the page
     * @param foot what stands below the page
     */
    public record Sheet(boolean right, List<Length> lines, String foot) {}

    private final PrintTheme theme;
    private final Typography typography;
    private final PageSize page;
    private final String mark;
    private final List<Sheet> sheets;
    private final SourceSpan book;
    private final Features features = new Features();

    /**
     * @param page trimmed
     * @param mark what stands behind the text of each page
     * @param sheets at least one
     * @param book the place of what is wrong with them
     */
    public ProofSheets(
            PrintTheme theme, Foundry foundry, PageSize page, String mark, List<Sheet> sheets, SourceSpan book) {
        this.theme = theme;
        this.typography = new Typography(foundry, "");
        this.page = page;
        this.mark = mark;
        this.sheets = List.copyOf(sheets);
        this.book = book;
    }

    /** From the left of the sheet to its page. */
    public static Length left(boolean right) {
        return right ? NARROW : WIDE;
    }

    /** From the head of the sheet to its page. */
    public static Length top() {
        return NARROW;
    }

    @Override
    public SourceSpan place(String key) {
        return book;
    }

    @Override
    public void send(ContentHandler handler) throws SAXException {
        Fo fo = new Fo(handler);
        Masters.beginSheets(
                fo,
                page.width().plus(WIDE).plus(NARROW),
                page.height().plus(NARROW).plus(NARROW));
        for (Sheet sheet : sheets) {
            fo.open("block", Traits.of("break-before", "page").set("padding-before", "1pt"));
            frame(fo, sheet);
            watermark(fo, sheet);
            numbers(fo, sheet);
            words(
                    fo,
                    sheet.foot,
                    left(sheet.right),
                    page.height().plus(top()).plus(GAP.times(2)),
                    page.width(),
                    "start");
            fo.close();
        }
        Masters.endSheets(fo);
    }

    private void frame(Fo fo, Sheet sheet) throws SAXException {
        Traits edges = container(left(sheet.right), top(), page.width()).set("height", page.height());
        for (String side : List.of("before", "after", "start", "end")) {
            edges.set("border-" + side + "-style", "solid")
                    .set("border-" + side + "-width", HAIR)
                    .set("border-" + side + "-color", GREY);
        }
        fo.open("block-container", edges).empty("block", Traits.none()).close();
    }

    private void watermark(Fo fo, Sheet sheet) throws SAXException {
        double diagonal = Math.hypot(page.width().pt(), page.height().pt());
        Length size = Length.pt(diagonal * ACROSS / LETTER / mark.codePointCount(0, mark.length()));
        double angle =
                Math.toDegrees(Math.atan2(page.height().pt(), page.width().pt()));
        Length wide = Length.pt(diagonal);
        Length x = left(sheet.right).plus(page.width().times(0.5));
        Length y = top().plus(page.height().times(0.5));
        String about = "rotate(%s) translate(%d,%d)" // which counts in millipoints
                .formatted(-angle, -wide.millipoints() / 2, size.millipoints() / 4);
        Traits turned = container(x, y, wide).extension("transform", about);
        line(fo, turned, mark, "center", size, PALE);
    }

    private void numbers(Fo fo, Sheet sheet) throws SAXException {
        Length left = sheet.right ? left(true).plus(page.width()).plus(GAP) : Length.ZERO;
        Length width = WIDE.minus(GAP);
        int[] numbered = IntStream.rangeClosed(1, sheet.lines.size())
                .filter(line -> line % NUMBERED == 0)
                .toArray();
        for (int line : numbered) {
            Length base = sheet.lines.get(line - 1).plus(top());
            words(fo, String.valueOf(line), left, base, width, sheet.right ? "start" : "end");
        }
    }

    private void words(Fo fo, String words, Length left, Length base, Length width, String align) throws SAXException {
        line(fo, container(left, base, width), words, align, SMALL, GREY);
    }

    /** A line without height, so that its base line is at the top of its container. */
    private void line(Fo fo, Traits container, String words, String align, Length size, String ink)
            throws SAXException {
        Type type = typography.type(theme.root(), "");
        Traits flat = Traits.of("text-indent", Length.ZERO.toString())
                .inherit(type.traits())
                .but("font-size", "0pt")
                .but("line-height", "0pt")
                .but("text-align", align)
                .but("text-align-last", align)
                .but("wrap-option", "no-wrap");
        fo.open("block-container", container).open("block", flat);
        fo.open("inline", Traits.none().inherit(Map.of("font-size", size.toString(), "color", ink)));
        new Runs(fo, features, book).write(words, type);
        fo.close().close().close();
    }

    private static Traits container(Length left, Length top, Length width) {
        return Traits.of("absolute-position", "fixed")
                .set("left", left)
                .set("top", top)
                .set("width", width);
    }
}
