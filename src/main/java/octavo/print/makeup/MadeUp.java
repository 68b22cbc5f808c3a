package octavo.print.makeup;

import java.util.List;
import java.util.Optional;
import octavo.folio.Makeup;
import octavo.print.forme.Line;
import octavo.print.pages.Depths;
import octavo.print.pages.Laid;
import octavo.print.pages.Spreads;
import octavo.print.pages.Spreads.Sheet;
import octavo.print.pages.Spreads.Spread;

/**
 * One division made up into pages: how well they came out.
 *
 * @param set as it was set
 * @param spreads of its pages when they have been levelled and led out
 */
record MadeUp(Laid set, List<Spread> spreads) {

    /** So many lines lacking on a page are worth another setting. */
    private static final int DEEP = 4;

    /**
     * @param recto whether it begins on a right-hand page
     * @param grid from the head of a page's text to its first base line
     */
    static MadeUp of(Laid set, boolean recto, int grid) {
        return of(set, Levelling.of(set, recto, Optional.of(grid)), recto, grid);
    }

    /** The same of one whose facing pages are level already. */
    static MadeUp of(Laid set, Laid levelled, boolean recto, int grid) {
        return new MadeUp(set, Spreads.of(LeadingOut.of(levelled, recto, grid), recto));
    }

    Makeup makeup() {
        return set.copy().plan().makeup();
    }

    /** Whether a spread ends uneven or half empty, or, for the number of all, the last page looks forgotten. */
    boolean bad(int spread) {
        if (spread == spreads.size()) {
            return ofLast() > 0;
        }
        double verso = lack(spreads.get(spread).verso());
        double recto = lack(spreads.get(spread).recto());
        boolean uneven = spreads.get(spread).full() && Demerits.uneven(verso, recto);
        return uneven || Math.max(verso, recto) > DEEP - Demerits.FINE;
    }

    /** How many lines a page lacks; none where there is none to be filled. */
    private double lack(Optional<Sheet> sheet) {
        return sheet.map(Sheet::lack).orElse(0) / (double) set.copy().line().millipoints();
    }

    /** What is wrong with it in all. */
    double demerits() {
        int driven = Demerits.DRIVEN * makeup().spaces().size();
        return spreads.stream().mapToDouble(this::of).sum() + ofLast() + driven;
    }

    /** What is wrong with a spread. */
    double of(Spread spread) {
        double verso = lack(spread.verso());
        double recto = lack(spread.recto());
        return spread.full() ? Demerits.ofSpread(verso, recto) : Demerits.ofPage(verso) + Demerits.ofPage(recto);
    }

    /** What is wrong with its last page. */
    double ofLast() {
        Depths depths = new Depths(set);
        return spreads.isEmpty() ? 0 : Demerits.ofLast(depths.filled(depths.pages() - 1));
    }

    /** How many of its lines are loose. */
    long loose() {
        return set.text().stream()
                .flatMap(page -> page.lines().stream())
                .filter(Line::isLoose)
                .count();
    }

    /** How many figures and tables are caught up with by one that is written after them, or catch up themselves. */
    int disordered() {
        FigureOrder order =
                new FigureOrder(new Depths(set), set.copy().whereabouts().figures(), makeup());
        return order.tables().size() + order.ahead().size();
    }

    int pages() {
        return set.setting().pages().size();
    }
}
