package octavo.print.fo;

import octavo.folio.Makeup;
import octavo.folio.Makeup.Spot;
import octavo.folio.Makeup.Stand;
import octavo.folio.PagePlan;
import octavo.measure.Length;
import octavo.style.PageStyle;
import octavo.style.Side;
import org.xml.sax.SAXException;

/**
 * The pages on which figures are set that are moved: one for each, to be laid over the page that it belongs to; and those
 * of tables that are turned, their heads to the left, as many as each takes.
 */
final class FigurePages {

    private static final String TURNED = "turned";

    private final Masters masters;
    private final PagePlan plan;

    FigurePages(Masters masters, PagePlan plan) {
        this.masters = masters;
        this.plan = plan;
    }

    void masters(Fo fo) throws SAXException {
        Makeup makeup = plan.makeup();
        for (int number : makeup.spots().keySet()) {
            Spot spot = makeup.spots().get(number);
            if (spot.stand().leaves() && !runs(number)) {
                PageStyle page = spot.stand().alone() ? page(first(number)) : masters.page(plan, spot.page());
                Length head = spot.stand() == Stand.HEAD ? makeup.above(number, spot.page()) : Length.ZERO;
                Traits body = Masters.body(page, head, Length.ZERO, align(spot.stand()));
                master(fo, name(number), page, spot.stand() == Stand.TURNED ? turned(body) : body);
            }
        }
        for (Side side : Side.values()) {
            PageStyle page = page(side);
            master(fo, name(side), page, turned(Masters.body(page, Length.ZERO, Length.ZERO, "before")));
        }
        fo.open("page-sequence-master", Traits.of("master-name", TURNED));
        fo.open("repeatable-page-master-alternatives");
        for (Side side : Side.values()) {
            Masters.alternative(fo, side, side, TURNED, Traits.none());
        }
        fo.close().close();
    }

    /**
     * Opens the pages of a figure, or of a table that is turned.
     *
     * @param role of the part of the text where they are read; empty where nobody hears them
     */
    void open(Fo fo, int number, String role) throws SAXException {
        Traits sequence = Traits.of("master-reference", runs(number) ? TURNED : name(number))
                .set("initial-page-number", runs(number) && first(number) == Side.LEFT ? "2" : "1")
                .set("force-page-count", "no-force");
        fo.open("page-sequence", sequence.role(role));
    }

    /** Whether a figure is a table that may run on over pages; a spot of which nothing is known may. */
    private boolean runs(int number) {
        Spot spot = plan.makeup().spots().get(number);
        return spot == null || spot.pages() > 1;
    }

    /** The side of the first page that a figure has for itself. */
    private Side first(int number) {
        boolean known = plan.makeup().spots().containsKey(number);
        boolean even = !known || plan.makeup().pagesBefore(number) % 2 == 0;
        return even == plan.recto() ? Side.RIGHT : Side.LEFT;
    }

    private PageStyle page(Side side) {
        return masters.page(side, false, false);
    }

    private static void master(Fo fo, String name, PageStyle page, Traits body) throws SAXException {
        Masters.master(fo, name, page.size().width(), page.size().height(), body);
    }

    private static Traits turned(Traits body) {
        return body.set("reference-orientation", "90");
    }

    private static String name(int figure) {
        return "figure-" + figure;
    }

    private static String name(Side side) {
        return Masters.name(side, TURNED);
    }

    private static String align(Stand stand) {
        return switch (stand) {
            case HEAD, OVER, END -> "before";
            case FOOT, BLEED -> "after";
            case PLATE, TURNED -> "center";
        };
    }
}
