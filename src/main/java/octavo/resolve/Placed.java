package octavo.resolve;

import octavo.book.Division;
import octavo.book.Role;

/**
 * A division in its place.
 *
 * @param id its id in the book, unique; its heading's where it has one
 * @param role what it is for
 * @param zone front, body or back
 * @param depth 0, or 1 inside a part
 */
public record Placed(Division division, String id, Role role, Role.Zone zone, int depth) {}
