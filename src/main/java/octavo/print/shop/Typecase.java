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

/** A foundry's founts for one thread's runs of FOP; what was read for one run is kept for the next. */
final class Typecase {

    private record Box(String name, Fount fount, Sorts sorts, FontTriplet triplet) {}

    private final List<Box> boxes = new ArrayList<>();

    Typecase(List<Fount> founts, InternalResourceResolver store) {
        for (int number = 0; number < founts.size(); number++) {
            Fount fount = founts.get(number);
            String style = fount.italic() ? Font.STYLE_ITALIC : Font.STYLE_NORMAL;
            FontTriplet triplet = new FontTriplet(fount.family(), style, fount.weight());
            FontUris address = new FontUris(Store.type(number), null);
            EmbedFontInfo embedded = new EmbedFontInfo(address, false, false, List.of(triplet), null);
            boxes.add(new Box("F" + number, fount, new Sorts(fount, embedded, store), triplet));
        }
    }

    /** The fount behind one of FOP's names for fonts. */
    Fount fount(String name) {
        return boxes.get(Integer.parseInt(name, 1, name.length(), 10)).fount();
    }

    /** Lays the founts out for one run; the first also answers to FOP's name for any fount at all. */
    void layOut(FontInfo fonts) {
        Set<String> families = new HashSet<>();
        for (Box box : boxes) {
            fonts.addMetrics(box.name(), box.sorts());
            fonts.addFontProperties(box.name(), box.triplet());
            families.add(box.triplet().getName());
        }
        for (String style : List.of(Font.STYLE_NORMAL, Font.STYLE_ITALIC)) {
            for (int weight : List.of(Font.WEIGHT_NORMAL, Font.WEIGHT_BOLD)) {
                fonts.addFontProperties(boxes.getFirst().name(), "any", style, weight);
            }
        }
        for (Box box : boxes) {
            standIn(fonts, box, families);
        }
    }

    /** SVG asks for a family's regular cut before it asks for the one it wants. */
    private static void standIn(FontInfo fonts, Box box, Set<String> families) {
        String family = box.triplet().getName();
        if (families.remove(family) && !fonts.hasFont(family, Font.STYLE_NORMAL, Font.WEIGHT_NORMAL)) {
            fonts.addFontProperties(box.name(), family, Font.STYLE_NORMAL, Font.WEIGHT_NORMAL);
        }
    }
}
