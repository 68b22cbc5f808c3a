package octavo.print.makeup;

/** What is wrong with made-up pages, weighed against one another; lengths in lines. */
final class Demerits {

    /** Facing pages that end closer together than this part of a line look level. */
    static final double FINE = 0.2;

    /** A last page with fewer lines looks forgotten. */
    static final int FEW = 5;

    /** For a paragraph that is driven out, or got in, besides what its spaces tell of it. */
    static final int DRIVEN = 2;

    /** For a word that is divided where the leaf is turned. */
    static final double DIVIDED = 3;

    /** For a heading with one line below it, an orphan or a widow. */
    static final double STRANDED = 24;

    private static final int UNEVEN = 20;

    /** For lines between the ends of facing pages, by their square. */
    private static final int APART = 3;

    /** For a page that is seen to be short, besides the square of the lines that it lacks. */
    private static final int SHORT = 2;

    /** For each line that a last page lacks. */
    private static final int FORGOTTEN = 8;

    /** More lines lacking on a page make a hole that nobody takes for white. */
    private static final int HOLE = 5;

    private static final int TORN = 40;

    private Demerits() {}

    /** Whether facing pages that lack so much end uneven. */
    static boolean uneven(double verso, double recto) {
        return Math.abs(verso - recto) > FINE;
    }

    /** Those of facing pages. */
    static double ofSpread(double verso, double recto) {
        double apart = whole(verso) - whole(recto);
        return ofPage(verso) + ofPage(recto) + (uneven(verso, recto) ? UNEVEN + APART * apart * apart : 0);
    }

    /** Those of a page that lacks so much, or has so much more. */
    static double ofPage(double lack) {
        double lines = whole(lack);
        return lines * lines + (lines > 1 ? SHORT : 0) + TORN * Math.max(0, lines - HOLE);
    }

    /** Those of a last page with so many lines. */
    static double ofLast(int lines) {
        return FORGOTTEN * Math.max(0, FEW - lines);
    }

    /** Text that ends beside a line of the page ends on it for the eye. */
    private static double whole(double lines) {
        return Math.abs(lines - Math.rint(lines)) < FINE ? Math.rint(lines) : lines;
    }
}
