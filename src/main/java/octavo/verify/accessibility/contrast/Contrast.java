package octavo.verify.accessibility.contrast;

import java.util.List;
import octavo.verify.container.Markup;

/** Finds words that can hardly be told from the page behind them. */
public final class Contrast {

    /**
     * Words with too little contrast.
     *
     * @param message such as {@code #999999 on #ffffff is 2.8 to 1, where 4.5 is the least}
     */
    public record Faint(Markup element, String message) {}

    private final List<Look> looks;

    private Contrast(List<Look> looks) {
        this.looks = looks;
    }

    /**
     * As some style sheets paint documents on a light page, and on a dark one where they know such a page.
     *
     * @param sheets those that win last
     */
    public static Contrast of(List<String> sheets) {
        Look light = new Look(sheets, false);
        boolean knowDark = sheets.stream().anyMatch(sheet -> sheet.contains("prefers-color-scheme"));
        return new Contrast(knowDark ? List.of(light, new Look(sheets, true)) : List.of(light));
    }

    /** All that is faint in a document. */
    public List<Faint> in(Markup document) {
        return looks.stream().flatMap(look -> look.at(document).stream()).toList();
    }
}
