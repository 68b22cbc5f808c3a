package octavo.verify.compare;

import java.util.List;

/**
 * What is called by one name: a page of a PDF by its folio, a document of an EPUB by its name in the container.
 *
 * @param lines as they are printed; of a document its paragraphs
 * @param furniture running heads and folio; of a document the printed pages that begin in it
 * @param pictures a sum of each
 */
record Portion(String name, List<String> lines, List<String> furniture, List<Long> pictures) {}
