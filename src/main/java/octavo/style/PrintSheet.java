package octavo.style;

import java.util.ArrayList;
import java.util.List;

/** What the style sheets of a print edition say, in their order. */
record PrintSheet(List<Rule> rules, List<PageRule> pages, List<FontFace> faces) {

    PrintSheet() {
        this(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    }
}
