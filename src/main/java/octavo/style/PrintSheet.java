package octavo.style;

import java.util.ArrayList;
import java.util.List;

/** What the style sheets of a print edition say, in their order. */
record PrintSheet(List<Rule> rules, List<PageRule> pages, List<FontFace> faces) {

    PrintSheet() {
        this(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    }

    /** What stands between any braces. */
    List<Declarations> declarations() {
        List<Declarations> all = new ArrayList<>();
        rules.forEach(rule -> all.add(rule.declarations()));
        for (PageRule page : pages) {
            all.add(page.declarations());
            all.addAll(page.boxes().values());
        }
        return all;
    }
}
