package octavo.print.fo;

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

    void write(Fo fo) throws SAXException {
        fo.open("layout-master-set");
        for (Side side : Side.values()) {
            master(fo, side, "first", page(side, true, false));
            master(fo, side, "rest", page(side, false, false));
            master(fo, side, "blank", page(side, false, true));
        }
        fo.open("page-sequence-master", Traits.of("master-name", NAME)).open("repeatable-page-master-alternatives");
        for (Side side : Side.values()) {
            alternative(fo, side, "blank", Traits.of("blank-or-not-blank", "blank"));
            alternative(fo, side, "first", Traits.of("page-position", "first"));
            alternative(fo, side, "rest", Traits.of("page-position", "any"));
        }
        fo.close().close().close();
    }

    private void master(Fo fo, Side side, String name, PageStyle page) throws SAXException {
        Traits traits = Traits.of("master-name", name(side, name))
                .set("page-width", page.size().width())
                .set("page-height", galleyProof ? LONG : page.size().height());
        Traits body = Traits.of("margin-top", page.top().toString())
                .set("margin-right", page.right())
                .set("margin-bottom", page.bottom())
                .set("margin-left", page.left())
                .set(
                        "display-align",
                        switch (page.style().word(Property.ALIGN_CONTENT)) {
                            case "center" -> "center";
                            case "end" -> "after";
                            default -> "before";
                        });
        if (columns.several()) {
            body.set("column-count", String.valueOf(columns.count())).set("column-gap", columns.gap());
        }
        fo.open("simple-page-master", traits).empty("region-body", body).close();
    }

    private static void alternative(Fo fo, Side side, String name, Traits condition) throws SAXException {
        condition.set("odd-or-even", side == Side.RIGHT ? "odd" : "even");
        fo.empty("conditional-page-master-reference", condition.set("master-reference", name(side, name)));
    }

    private static String name(Side side, String name) {
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
