package octavo.print.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import octavo.print.flow.Whereabouts;
import octavo.print.forme.Page;

/** The pages of a book that are to be filled with text, as they face each other; each pair is of one division. */
public final class Spreads {

    /**
     * A page that is to be filled.
     *
     * @param page index among its division's printed pages
     * @param text index among its division's pages of text
     */
    public record Sheet(Laid division, int page, int text) {

        /** How far above its foot it ends, in millipoints. */
        public int lack() {
            return new Depths(division).endsAbove(text);
        }
    }

    /** Two pages that face each other, where they are to be filled. */
    public record Spread(Optional<Sheet> verso, Optional<Sheet> recto) {

        public boolean full() {
            return verso.isPresent() && recto.isPresent();
        }

        public boolean isEmpty() {
            return verso.isEmpty() && recto.isEmpty();
        }
    }

    private Spreads() {}

    /**
     * Those of a division.
     *
     * @param recto whether it begins on a right-hand page
     */
    public static List<Spread> of(Laid division, boolean recto) {
        List<Spread> spreads = new ArrayList<>();
        Optional<Sheet> verso = Optional.empty();
        int text = 0;
        for (int page = 0; page < division.setting().pages().size(); page++) {
            boolean right = page % 2 == 0 == recto;
            Optional<Sheet> sheet = Optional.empty();
            if (!division.alone().containsKey(page)) {
                sheet = filled(new Sheet(division, page, text));
                text++;
            }
            if (right) {
                spreads.add(new Spread(verso, sheet));
            }
            verso = right ? Optional.empty() : sheet;
        }
        spreads.add(new Spread(verso, Optional.empty()));
        spreads.removeIf(Spread::isEmpty);
        return spreads;
    }

    /** Not the last page of its division, nor one after which a page is asked for, nor one in columns. */
    private static Optional<Sheet> filled(Sheet sheet) {
        List<Page> pages = sheet.division().text();
        if (sheet.text + 1 >= pages.size() || sheet.division().copy().inColumns()) {
            return Optional.empty();
        }
        Whereabouts whereabouts = sheet.division().copy().whereabouts();
        List<String> here = whereabouts.running(pages.get(sheet.text));
        List<String> next = whereabouts.running(pages.get(sheet.text + 1));
        boolean goesOn =
                !here.isEmpty() && !next.isEmpty() && !whereabouts.flow().opens(here.getLast(), next.getFirst());
        return goesOn ? Optional.of(sheet) : Optional.empty();
    }
}
