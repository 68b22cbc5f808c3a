package octavo.print;

import octavo.folio.Composition;
import octavo.folio.PageMap;

/**
 * A print edition as it was made.
 *
 * @param pdf the whole file
 * @param pages what stands on each of its pages
 * @param composition what a compositor would look at again
 */
public record Printed(byte[] pdf, PageMap pages, Composition composition) {}
