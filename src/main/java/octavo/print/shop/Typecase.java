package octavo.print.shop;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import octavo.print.foundry.Foundry;
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

    private final Foundry foundry;
    private final InternalResourceResolver store;
    private final List<Box> boxes = new ArrayList<>();
    private final Map<String, Box> initials = new HashMap<>();

    Typecase(Foundry foundry, InternalResourceResolver store) {
        this.foundry = foundry;
        this.store = store;
        for (Fount fount : foundry.founts()) {
            boxes.add(box("F" + boxes.size(), fount));
        }
    }

    private Box box(String name, Fount fount) {
        String style = fount.italic() ? Font.STYLE_ITALIC : Font.STYLE_NORMAL;
        FontTriplet triplet = new FontTriplet(fount.family(), style, fount.weight());
        FontUris address = new FontUris(Store.address(name), null);
        EmbedFontInfo embedded = new EmbedFontInfo(address, false, false, List.of(triplet), null);
        return new Box(name, fount, new Sorts(fount, embedded, store), triplet);
    }

    /** The fount behind one of FOP's names for fonts. */
    Fount fount(String name) {
        return initials.containsKey(name)
                ? initials.get(name).fount()
                : boxes.get(Integer.parseInt(name, 1, name.length(), 10)).fount();
    }

    /** FOP's name for initials, which it writes into the PDF as it is. */
    static String name(Fount initials) {
        return "I" + initials.toString().replaceAll("[^A-Za-z0-9]", "-");
    }

    /** Lays out the initials that the foundry has by now; a run under way takes no other way to new fonts. */
    void layOutInitials(FontInfo fonts) {
        for (Fount fount : foundry.initials()) {
            String name = name(fount);
            Box box = initials.computeIfAbsent(name, _ -> box(name, fount));
            fonts.addMetrics(name, box.sorts());
            fonts.getFontTriplets().put(box.triplet(), name);
        }
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
        layOutInitials(fonts);
    }

    /** SVG asks for a family's regular cut before it asks for the one it wants. */
    private static void standIn(FontInfo fonts, Box box, Set<String> families) {
        String family = box.triplet().getName();
        if (families.remove(family) && !fonts.hasFont(family, Font.STYLE_NORMAL, Font.WEIGHT_NORMAL)) {
            fonts.addFontProperties(box.name(), family, Font.STYLE_NORMAL, Font.WEIGHT_NORMAL);
        }
    }
}
