package octavo.verify.compare;

import java.util.List;

/**
 * What is called by one name: a page of a PDF by its folio, a document of an EPUB by its name in the container.
 *
 * @param lines as they are printed; of a document its paragraphs
 * @param furniture running heads and folio; of a document the printed pages that begin in it
 * @param pictures of a page
 * @param drawings of a page
 * @param rules of a page, and boxes: words bring them with them
 */
record Portion(String name, List<String> lines, List<String> furniture, Marks pictures, Marks drawings, Marks rules) {

    /** A document of an EPUB, whose pictures are files. */
    static Portion document(String name, List<String> paragraphs, List<String> pages) {
        return new Portion(name, paragraphs, pages, new Marks(), new Marks(), new Marks());
    }
}
