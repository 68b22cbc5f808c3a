package octavo.print;

import octavo.folio.PageMap;

/**
 * A print edition as it was made.
 *
 * @param pdf the whole file
 * @param pages what stands on each of its pages
 */
public record Printed(byte[] pdf, PageMap pages) {}
