package octavo.print.forme;

/**
 * How far down a page something reaches that was drawn on it.
 *
 * @param key of the innermost keyed element
 * @param top from the head of the page, in millipoints
 * @param bottom from the head of the page, in millipoints
 */
public record Extent(String key, int top, int bottom) {

    /** About how far letters reach above and below their line, as parts of their size. */
    private static final double ASCENT = 0.72;

    private static final double DESCENT = 0.26;

    /** That of words on a base line. */
    static Extent of(String key, int baseline, int size) {
        return new Extent(key, baseline - (int) (size * ASCENT), baseline + (int) (size * DESCENT));
    }

    Extent with(Extent other) {
        return new Extent(key, Math.min(top, other.top), Math.max(bottom, other.bottom));
    }
}
