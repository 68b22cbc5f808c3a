package octavo.print.forme;

/**
 * How far down a page something reaches that was drawn on it.
 *
 * @param key of the innermost keyed element
 * @param top from the head of the page, in millipoints
 * @param bottom from the head of the page, in millipoints
 */
public record Extent(String key, int top, int bottom) {

    Extent with(Extent other) {
        return new Extent(key, Math.min(top, other.top), Math.max(bottom, other.bottom));
    }
}
