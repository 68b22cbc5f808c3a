package octavo.folio;

import octavo.book.Edition;

/**
 * The pages of a printed edition, by which the others of the same book may be quoted.
 *
 * @param edition the printed one
 */
public record Pagination(Edition edition, PageMap pages) {}
