package octavo.print.fo;

import octavo.folio.Makeup;
import octavo.folio.PagePlan;
import octavo.measure.Length;
import octavo.measure.PageSize;
import octavo.style.PageStyle;
import octavo.style.PrintTheme;
import octavo.style.Side;
import octavo.style.value.Property;
import org.xml.sax.SAXException;

/** The pages of one division: where on each kind of page the text stands. */
final class Masters {

    /** As long as FOP can reckon with. */
    private static final Length LONG = Length.pt(1_000_000);

    /** The name of the only sequence of masters. */
    static final String NAME = "pages";

    private final PrintTheme theme;
    private final String type;
    private final TextColumns columns;
    private final boolean galleyProof;

    /**
     * @param type of page, as the style's {@code page} names it
     * @param galleyProof whether all is to stand on one long page
     */
    Masters(PrintTheme theme, String type, TextColumns columns, boolean galleyProof) {
        this.theme = theme;
        this.type = type;
        this.columns = columns;
        this.galleyProof = galleyProof;
    }

    /** The width of the narrowest text area and the height of the lowest. */
    PageSize area() {
        PageSize smallest = area(page(Side.RIGHT, false, false));
        for (Side side : Side.values()) {
            for (boolean first : new boolean[] {true, false}) {
                PageSize area = area(page(side, first, false));
                smallest = new PageSize(least(smallest.width(), area.width()), least(smallest.height(), area.height()));
            }
        }
        return smallest;
    }

    PageStyle page(Side side, boolean first, boolean blank) {
        return theme.page(type, side, first, blank);
    }

    /** The page of text with an index, as the plan has it. */
    PageStyle page(PagePlan plan, int index) {
        return page(side(plan.recto(index)), index == 0, false);
    }

    private static Side side(boolean recto) {
        return recto ? Side.RIGHT : Side.LEFT;
    }

    /** Writes the masters of the text's pages, and of the pages on which figures are set that are moved. */
    void write(Fo fo, PagePlan plan, FigurePages figures) throws SAXException {
        Makeup makeup = plan.makeup();
        fo.open("layout-master-set");
        for (Side side : Side.values()) {
            master(fo, name(side, "first"), page(side, true, false), Length.ZERO, Length.ZERO);
            master(fo, name(side, "rest"), page(side, false, false), Length.ZERO, Length.ZERO);
            master(fo, name(side, "blank"), page(side, false, true), Length.ZERO, Length.ZERO);
        }
        for (int page = 0; page < makeup.pages(); page++) {
            Length foot = makeup.foot(page).plus(makeup.shortBy(page));
            master(fo, "page-" + page, page(plan, page), makeup.head(page), foot);
        }
        text(fo, plan, makeup.pages());
        figures.masters(fo);
        fo.close();
    }

    private void text(Fo fo, PagePlan plan, int made) throws SAXException {
        fo.open("page-sequence-master", Traits.of("master-name", NAME));
        for (int page = 0; page < made; page++) {
            fo.empty("single-page-master-reference", Traits.of("master-reference", "page-" + page));
        }
        fo.open("repeatable-page-master-alternatives");
        boolean shifted = plan.makeup().plates(made) % 2 != 0;
        for (Side side : Side.values()) {
            Side numbered = shifted ? side(side == Side.LEFT) : side;
            alternative(fo, side, numbered, "blank", Traits.of("blank-or-not-blank", "blank"));
            alternative(fo, side, numbered, "first", Traits.of("page-position", "first"));
            alternative(fo, side, numbered, "rest", Traits.of("page-position", "any"));
        }
        fo.close().close();
    }

    /** A page whose text area is smaller by these. */
    private void master(Fo fo, String name, PageStyle page, Length head, Length foot) throws SAXException {
        String align = switch (page.style().word(Property.ALIGN_CONTENT)) {
            case "center" -> "center";
            case "end" -> "after";
            default -> "before";
        };
        Traits body = body(page, head, foot, align);
        if (columns.several()) {
            body.set("column-count", String.valueOf(columns.count())).set("column-gap", columns.gap());
        }
        Length height = galleyProof ? LONG : page.size().height();
        master(fo, name, page.size().width(), height, body);
    }

    /** Writes a master. */
    static void master(Fo fo, String name, Length width, Length height, Traits body) throws SAXException {
        Traits traits = Traits.of("master-name", name).set("page-width", width).set("page-height", height);
        fo.open("simple-page-master", traits).empty("region-body", body).close();
    }

    /** Begins sheets of one size that are all text area, to be filled by hand. */
    static void beginSheets(Fo fo, Length width, Length height) throws SAXException {
        fo.begin();
        fo.open("layout-master-set");
        master(fo, NAME, width, height, Traits.none());
        fo.close();
        fo.open("page-sequence", Traits.of("master-reference", NAME));
        fo.open("flow", Traits.of("flow-name", "xsl-region-body"));
    }

    static void endSheets(Fo fo) throws SAXException {
        fo.close().close().end();
    }

    /** Where the text of a page stands. */
    static Traits body(PageStyle page, Length head, Length foot, String align) {
        return Traits.of("margin-top", page.top().plus(head).toString())
                .set("margin-right", page.right())
                .set("margin-bottom", page.bottom().plus(foot))
                .set("margin-left", page.left())
                .set("writing-mode", "lr-tb") // FOP would take the margins for each other
                .set("display-align", align);
    }

    /**
     * @param numbered the side that FOP takes the page for, which does not know of plates
     */
    static void alternative(Fo fo, Side side, Side numbered, String name, Traits condition) throws SAXException {
        condition.set("odd-or-even", numbered == Side.RIGHT ? "odd" : "even");
        fo.empty("conditional-page-master-reference", condition.set("master-reference", name(side, name)));
    }

    static String name(Side side, String name) {
        return name + (side == Side.RIGHT ? "-recto" : "-verso");
    }

    private static PageSize area(PageStyle page) {
        return new PageSize(
                page.size().width().minus(page.left()).minus(page.right()),
                page.size().height().minus(page.top()).minus(page.bottom()));
    }

    private static Length least(Length a, Length b) {
        return a.compareTo(b) < 0 ? a : b;
    }
}
