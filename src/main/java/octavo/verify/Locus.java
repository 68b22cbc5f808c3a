package octavo.verify;

/** A place in a finished file. */
public sealed interface Locus {

    /** As a message says it, such as {@code page 12}. */
    String words();

    /**
     * In a document of an EPUB.
     *
     * @param document its name in the container
     * @param id of the nearest element around it that has one; empty where none has
     * @param path of elements from the body on, each counted among its like from 1, such as {@code section/p[3]/em}
     */
    record InDocument(String document, String id, String path) implements Locus {

        @Override
        public String words() {
            return (id.isEmpty() ? document : document + "#" + id) + ", " + path;
        }
    }

    /**
     * On a page of a PDF.
     *
     * @param page from 1
     * @param left from the page's left edge, in points
     * @param top from the page's upper edge, in points; of words that of the line that they stand on
     */
    record OnPage(int page, double left, double top) implements Locus {

        @Override
        public String words() {
            return "page " + page;
        }
    }
}
