package octavo.print.fo;

import java.util.Map;
import octavo.folio.Makeup;
import octavo.folio.Makeup.Spot;
import octavo.folio.Makeup.Stand;
import octavo.folio.PagePlan;
import octavo.measure.Length;
import octavo.style.PageStyle;
import octavo.style.Side;
import org.xml.sax.SAXException;

/** The pages on which figures are set that are moved: one for each, to be laid over the page that it belongs to. */
final class FigurePages {

    /** The name of the sequence of their masters. */
    static final String NAME = "figures";

    private final Masters masters;
    private final PagePlan plan;

    FigurePages(Masters masters, PagePlan plan) {
        this.masters = masters;
        this.plan = plan;
    }

    void masters(Fo fo) throws SAXException {
        Makeup makeup = plan.makeup();
        if (makeup.spots().values().stream().allMatch(spot -> spot.stand() == Stand.END)) {
            return;
        }
        for (Map.Entry<Integer, Spot> figure : makeup.spots().entrySet()) {
            String name = "figure-" + figure.getKey();
            Spot spot = figure.getValue();
            PageStyle page = style(figure.getKey(), spot);
            Length head = spot.stand() == Stand.HEAD ? makeup.above(figure.getKey(), spot.page()) : Length.ZERO;
            Traits body = Masters.body(page, head, Length.ZERO, align(spot.stand()));
            Masters.master(fo, name, page.size().width(), page.size().height(), body);
        }
        fo.open("page-sequence-master", Traits.of("master-name", NAME));
        for (Map.Entry<Integer, Spot> figure : makeup.spots().entrySet()) {
            if (figure.getValue().stand() != Stand.END) {
                fo.empty("single-page-master-reference", Traits.of("master-reference", "figure-" + figure.getKey()));
            }
        }
        fo.close();
    }

    private static String align(Stand stand) {
        return switch (stand) {
            case HEAD, END -> "before";
            case FOOT, BLEED -> "after";
            case PLATE -> "center";
        };
    }

    private PageStyle style(int number, Spot spot) {
        if (!spot.stand().alone()) {
            return masters.page(plan, spot.page());
        }
        long before = plan.makeup().spots().headMap(number).values().stream()
                .filter(other -> other.stand().alone())
                .count();
        boolean recto = (spot.page() + before) % 2 == (plan.recto() ? 0 : 1);
        return masters.page(recto ? Side.RIGHT : Side.LEFT, false, false);
    }
}
