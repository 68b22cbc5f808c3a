package octavo.print.tagging;

/**
 * A place that readers look for.
 *
 * @param level from 1
 */
public record Bookmark(int level, String label, Spot spot) {}
