package octavo.verify.container;

/** How much of one page of a PDF is looked at before it is given up. */
public final class Patience {

    /** Steps of one page, those of the drawings in it among them; the fullest map has a tenth of it. */
    private static final int STEPS = 3_000_000;

    /** How many steps a drawing within the page is worth, since it has to be opened each time. */
    private static final int DRAWING = 300;

    /** Bytes of the largest picture that is opened, a fifth of all memory at most: A4 in four inks at 800 to the inch. */
    private static final long PICTURE =
            Math.min(256_000_000, Runtime.getRuntime().maxMemory() / 5);

    private int steps;

    /**
     * Whether a picture is more than can be looked at.
     *
     * @param bytes one for each part of each pixel
     */
    public static boolean endless(long bytes) {
        return bytes > PICTURE;
    }

    /** A new page begins. */
    public void page() {
        steps = 0;
    }

    /** One step more. */
    public void step() {
        steps(1);
    }

    /** A drawing within the page. */
    public void drawing() {
        steps(DRAWING);
    }

    /** Several at once. */
    public void steps(int more) {
        steps += more;
        if (steps > STEPS) {
            throw new Endless();
        }
    }

    /** PDFBox passes over what goes wrong in one step, and goes on with the next; not over this. */
    public static final class Endless extends RuntimeException {

        private static final long serialVersionUID = 1L;

        public Endless() {
            super("there is more in it than a page can have");
        }
    }
}
