package octavo.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import octavo.print.fo.Whereabouts;
import octavo.print.forme.Line;
import octavo.print.forme.Page;

/** The pages of a book that are to be filled with text, as they face each other. */
final class Spreads {

    /**
     * A page that is to be filled.
     *
     * @param text index among its division's pages of text
     */
    record Sheet(Foliation.Leaf leaf, int text) {

        Laid division() {
            return leaf.division();
        }

        /** How much it lacks of its depth, in millipoints. */
        int lack() {
            return new Depths(division()).lack(text);
        }
    }

    /** Two pages that face each other, where they are to be filled. */
    record Spread(Optional<Sheet> verso, Optional<Sheet> recto) {}

    private Spreads() {}

    static List<Spread> of(Foliation foliation) {
        List<Spread> spreads = new ArrayList<>();
        Optional<Sheet> verso = Optional.empty();
        int text = 0;
        for (Foliation.Leaf leaf : foliation.leaves()) {
            text = leaf.page() == 0 ? 0 : text;
            Optional<Sheet> sheet = leaf.added() || leaf.plate() ? Optional.empty() : filled(new Sheet(leaf, text++));
            if (leaf.folio().recto()) {
                spreads.add(new Spread(verso, sheet));
            }
            verso = leaf.folio().recto() ? Optional.empty() : sheet;
        }
        spreads.add(new Spread(verso, Optional.empty()));
        return spreads;
    }

    /** Not the last page of its division, nor one after which a page is asked for, nor one in columns. */
    private static Optional<Sheet> filled(Sheet sheet) {
        List<Page> pages = sheet.division().text();
        if (sheet.text + 1 >= pages.size() || sheet.division().copy().inColumns()) {
            return Optional.empty();
        }
        Whereabouts whereabouts = sheet.division().copy().whereabouts();
        List<String> here = running(pages.get(sheet.text), whereabouts);
        List<String> next = running(pages.get(sheet.text + 1), whereabouts);
        boolean goesOn =
                !here.isEmpty() && !next.isEmpty() && !whereabouts.flow().opens(here.getLast(), next.getFirst());
        return goesOn ? Optional.of(sheet) : Optional.empty();
    }

    private static List<String> running(Page page, Whereabouts whereabouts) {
        return page.lines().stream().map(Line::key).filter(whereabouts::running).toList();
    }
}
