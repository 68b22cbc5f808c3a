package octavo.verify.accessibility.contrast;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import octavo.verify.container.Markup;

/** Finds words of a file that can hardly be told from the page behind them. */
public final class Contrast {

    /**
     * Words with too little contrast.
     *
     * @param message such as {@code #999999 on #ffffff is 2.8 to 1, where 4.5 is the least}
     */
    public record Faint(Markup element, String message) {}

    private final Map<List<String>, List<Look>> looks = new HashMap<>();
    private final Endurance endurance = new Endurance();

    /**
     * All that is faint in a document, as some style sheets paint it on a light page, and on a dark one where they know such a
     * page.
     *
     * @param sheets those that win last
     */
    public List<Faint> in(Markup document, List<String> sheets) {
        return looks.computeIfAbsent(sheets, Contrast::looks).stream()
                .flatMap(look -> look.at(document, endurance).stream())
                .toList();
    }

    private static List<Look> looks(List<String> sheets) {
        Look light = new Look(sheets, false);
        boolean knowDark = sheets.stream().anyMatch(sheet -> sheet.contains("prefers-color-scheme"));
        return knowDark ? List.of(light, new Look(sheets, true)) : List.of(light);
    }
}
