package octavo.print.makeup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
 * @param ends what is wrong with the ends of its pages of text
 */
record MadeUp(Laid set, List<Spread> spreads, List<Double> ends) {

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
        List<Spread> spreads = Spreads.of(LeadingOut.of(levelled, recto, grid), recto);
        return new MadeUp(set, spreads, ends(levelled, spreads));
    }

    private static List<Double> ends(Laid levelled, List<Spread> spreads) {
        Cutting cutting = new Cutting(levelled);
        PageEnds ends = new PageEnds(cutting.strips(), levelled.copy());
        List<Integer> turned = spreads.stream()
                .flatMap(spread -> spread.recto().stream())
                .map(Sheet::text)
                .toList();
        List<Double> found = new ArrayList<>();
        for (int page = 0; page + 1 < cutting.starts().size(); page++) {
            found.add(ends.demerits(cutting.starts().get(page + 1), turned.contains(page)));
        }
        return found;
    }

    Makeup makeup() {
        return set.copy().plan().makeup();
    }

    /** Whether a spread ends uneven, half empty or in a stranded line; for the number of all, the last page looks forgotten. */
    boolean bad(int spread) {
        if (spread == spreads.size()) {
            return ofLast() > 0;
        }
        Spread pages = spreads.get(spread);
        double deepest = Math.max(lack(pages.verso()), lack(pages.recto()));
        return uneven(pages) || ends(pages) >= Demerits.STRANDED || deepest > DEEP - Demerits.FINE;
    }

    /** Whether a word is divided where a spread is turned. */
    boolean divides(int spread) {
        return spread < spreads.size() && ends(spreads.get(spread)) > 0;
    }

    /** How many of its spreads end uneven. */
    long uneven() {
        return spreads.stream().filter(this::uneven).count();
    }

    private boolean uneven(Spread spread) {
        return spread.full() && Demerits.uneven(lack(spread.verso()), lack(spread.recto()));
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
        return (spread.full() ? Demerits.ofSpread(verso, recto) : Demerits.ofPage(verso) + Demerits.ofPage(recto))
                + ends(spread);
    }

    /** What is wrong with the ends of its pages. */
    private double ends(Spread spread) {
        return Stream.of(spread.verso(), spread.recto())
                .flatMap(Optional::stream)
                .mapToDouble(sheet -> ends.get(sheet.text()))
                .sum();
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
