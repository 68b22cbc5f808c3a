package octavo.verify.compare;

/**
 * A line of a page.
 *
 * @param y of its base line, in points from the head of the page
 * @param size of its type, in points
 */
record Line(String text, double y, double size) {}
