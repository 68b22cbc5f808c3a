package octavo.folio;

/** How near a page is to the one that refers to it, as the book lies open. */
public enum Nearness {

    /** The same page. */
    HERE,

    /** The facing page. */
    OPPOSITE,

    /** The back of the same leaf, which the reader has yet to turn. */
    OVERLEAF,

    /** Any other. */
    ELSEWHERE;

    /** That of a page seen from another. */
    public static Nearness of(Folio from, Folio to) {
        if (from.roman() != to.roman()) {
            return ELSEWHERE;
        }
        return switch (to.number() - from.number()) {
            case 0 -> HERE;
            case 1 -> from.recto() ? OVERLEAF : OPPOSITE;
            case -1 -> from.recto() ? OPPOSITE : ELSEWHERE;
            default -> ELSEWHERE;
        };
    }
}
