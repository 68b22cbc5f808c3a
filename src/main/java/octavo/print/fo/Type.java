package octavo.print.fo;

import java.util.List;
import java.util.Map;
import octavo.print.foundry.Fount;
import octavo.style.Style;

/**
 * How words are set.
 *
 * @param language BCP 47, or empty
 * @param founts the one wished for first, then those that stand in for it
 * @param traits all of XSL-FO's inherited properties but the indents
 */
record Type(Style style, String language, List<Fount> founts, Map<String, String> traits) {

    Fount fount() {
        return founts.getFirst();
    }
}
