package octavo.print.forme;

/**
 * A picture as it was drawn.
 *
 * @param key of the innermost keyed element
 * @param name as the book knows it
 * @param width on the page, in millipoints
 */
public record PlacedPicture(String key, String name, int width) {}
