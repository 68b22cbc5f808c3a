package octavo.verify.accessibility.contrast;

/** How often the rules of a file's style sheets are held against its elements before they are given up. */
final class Endurance {

    /** A long novel takes a hundredth of it. */
    private static final int MOST = 50_000_000;

    private int left = MOST;

    /** @throws Spent where it was too often */
    void look() {
        if (--left < 0) {
            throw new Spent();
        }
    }

    /** Rules without end. */
    static final class Spent extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Spent() {
            super("it has more rules of style than can be tried on all its elements");
        }
    }
}
