package octavo.print;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import octavo.folio.Makeup;
import octavo.print.Spreads.Sheet;
import octavo.print.Spreads.Spread;
import octavo.print.forme.Line;

/**
 * A revise, the proof pulled of one division after its pages were made up anew: how well they came out.
 *
 * @param set as it was set
 * @param spreads of its pages when they have been levelled and led out
 */
record Revise(Laid set, List<Spread> spreads) {

    /** What it costs that facing pages end uneven; lines that pages lack cost their square, and those between their ends. */
    private static final int UNEVEN = 20;

    private static final int APART = 3;

    /** Facing pages that end closer together than this part of a line look level. */
    private static final double FINE = 0.2;

    /** A last page with fewer lines looks forgotten; what each of them costs that is missing. */
    private static final int FEW = 5;

    private static final int MISSING = 8;

    /** More lines lacking on a page make a hole that nobody takes for white; what each of them costs. */
    private static final int HOLE = 6;

    private static final int TORN = 40;

    /** So many lines lacking on a page are worth another revise. */
    private static final int DEEP = 4;

    /**
     * @param recto whether it begins on a right-hand page
     * @param grid from the head of a page's text to its first base line
     */
    static Revise of(Laid set, boolean recto, int grid) {
        return of(set, Levelling.of(set, recto, Optional.of(grid)), recto, grid);
    }

    /** The same of one whose facing pages are level already. */
    static Revise of(Laid set, Laid levelled, boolean recto, int grid) {
        return new Revise(set, Spreads.of(LeadingOut.of(levelled, recto, grid), recto));
    }

    Makeup makeup() {
        return set.copy().plan().makeup();
    }

    /** From one line of the text to the next, in millipoints. */
    int line() {
        return set.copy().line().millipoints();
    }

    /** Whether the pages of a spread may hold a line more. */
    boolean runsLong(Optional<Spread> spread) {
        Depths depths = new Depths(set);
        return spread.stream()
                .flatMap(pair -> Stream.of(pair.verso(), pair.recto()))
                .flatMap(Optional::stream)
                .allMatch(sheet -> depths.runsLong(sheet.text()));
    }

    /** How many lines a page lacks; none where there is none to be filled. */
    double lack(Optional<Sheet> sheet) {
        return sheet.map(Sheet::lack).orElse(0) / (double) line();
    }

    /** Whether a spread ends uneven or half empty, or, for the number of all, the last page looks forgotten. */
    boolean bad(int spread) {
        if (spread == spreads.size()) {
            return forgotten() > 0;
        }
        Spread here = spreads.get(spread);
        return uneven(here) || Math.max(lack(here.verso()), lack(here.recto())) > DEEP - FINE;
    }

    private boolean uneven(Spread spread) {
        return spread.full() && Math.abs(lack(spread.verso()) - lack(spread.recto())) > FINE;
    }

    /** How bad it is in all. */
    double cost() {
        return cost(spreads.size() + 1);
    }

    /** How many lines its last page lacks not to look forgotten. */
    int forgotten() {
        Depths depths = new Depths(set);
        return Math.max(0, FEW - depths.filled(depths.pages() - 1));
    }

    /** How many of its lines are loose. */
    long loose() {
        return set.text().stream()
                .flatMap(page -> page.lines().stream())
                .filter(Line::isLoose)
                .count();
    }

    /** How bad the first spreads are; with the last page, where they are more than all. */
    double cost(int first) {
        double last = first > spreads.size() ? MISSING * forgotten() : 0;
        return spreads.stream().limit(first).mapToDouble(this::cost).sum() + last;
    }

    private double cost(Spread spread) {
        double verso = lack(spread.verso());
        double recto = lack(spread.recto());
        double holes = Math.max(0, verso - HOLE) + Math.max(0, recto - HOLE);
        return verso * verso
                + recto * recto
                + TORN * holes
                + (uneven(spread) ? UNEVEN + APART * (verso - recto) * (verso - recto) : 0);
    }

    /** How many tables are caught up with by one that is written after them, or catch up themselves. */
    int disordered() {
        return new TableOrder(new Depths(set), set.copy().whereabouts().figures(), makeup())
                .disordered()
                .size();
    }

    int pages() {
        return set.setting().pages().size();
    }
}
