package octavo.print.shop;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import octavo.print.foundry.Fount;
import org.apache.fop.apps.io.InternalResourceResolver;
import org.apache.fop.fonts.EmbedFontInfo;
import org.apache.fop.fonts.Font;
import org.apache.fop.fonts.FontInfo;
import org.apache.fop.fonts.FontTriplet;
import org.apache.fop.fonts.FontUris;
import org.apache.fop.fonts.LazyFont;

/** A foundry's founts as FOP knows them; each is parsed when it is first used and then kept for the next run. */
final class Typecase {

    private record Sorts(String name, Fount fount, LazyFont font, FontTriplet triplet) {}

    private final List<Sorts> all = new ArrayList<>();

    Typecase(List<Fount> founts, InternalResourceResolver store) {
        for (int number = 0; number < founts.size(); number++) {
            Fount fount = founts.get(number);
            String style = fount.italic() ? Font.STYLE_ITALIC : Font.STYLE_NORMAL;
            FontTriplet triplet = new FontTriplet(fount.family(), style, fount.weight());
            FontUris address = new FontUris(Store.type(number), null);
            EmbedFontInfo embedded = new EmbedFontInfo(address, true, true, List.of(triplet), null);
            all.add(new Sorts("F" + number, fount, new LazyFont(embedded, store, true), triplet));
        }
    }

    /** The fount behind one of FOP's names for fonts. */
    Fount fount(String name) {
        return all.get(Integer.parseInt(name, 1, name.length(), 10)).fount();
    }

    /** Lays the founts out for one run; the first also answers to FOP's name for any fount at all. */
    void layOut(FontInfo fonts) {
        Set<String> families = new HashSet<>();
        for (Sorts sorts : all) {
            fonts.addMetrics(sorts.name(), sorts.font());
            fonts.addFontProperties(sorts.name(), sorts.triplet());
            families.add(sorts.triplet().getName());
        }
        Sorts first = all.getFirst();
        for (String style : List.of(Font.STYLE_NORMAL, Font.STYLE_ITALIC)) {
            for (int weight : List.of(Font.WEIGHT_NORMAL, Font.WEIGHT_BOLD)) {
                fonts.addFontProperties(first.name(), "any", style, weight);
            }
        }
        for (Sorts sorts : all) {
            standIn(fonts, sorts, families);
        }
    }

    /** SVG asks for a family's regular cut before it asks for the one it wants. */
    private static void standIn(FontInfo fonts, Sorts sorts, Set<String> families) {
        String family = sorts.triplet().getName();
        if (families.remove(family) && !fonts.hasFont(family, Font.STYLE_NORMAL, Font.WEIGHT_NORMAL)) {
            fonts.addFontProperties(sorts.name(), family, Font.STYLE_NORMAL, Font.WEIGHT_NORMAL);
        }
    }
}
