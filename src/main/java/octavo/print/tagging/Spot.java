package octavo.print.tagging;

/**
 * Where something begins in a file.
 *
 * @param page its index, from 0
 * @param top from the head of the page, in points
 */
public record Spot(int page, double top) {}
