package octavo.verify.compare;

/**
 * One thing that differs.
 *
 * @param place in the old file: a fact's name, a page's folio, a document; empty where only the new file has it
 * @param newPlace the same in the new file; empty where only the old file has it
 * @param was what stands in the old file; empty where nothing
 * @param is what stands in the new file; empty where nothing
 * @param after the words before it, so that it can be found; empty where there are none
 */
public record Change(Kind kind, String place, String newPlace, String was, String is, String after) {

    /** What differs. */
    public enum Kind {
        /** What the file says of itself. */
        FACT,
        /** A document, or a page or run of pages, that only one of the files has. */
        PAGE,
        /** Words dropped, added or replaced. */
        WORDS,
        /** Words that stand elsewhere. */
        MOVED,
        /** A running head or a folio; in an EPUB the printed pages that begin in a document. */
        FOLIO,
        /** The pictures of a page: where those stand that only one file has. */
        PICTURE,
        /** The drawings of a page, likewise; and its rules and boxes, where its words are the same. */
        DRAWING,
        /** A file in an EPUB, where its words do not tell. */
        FILE
    }
}
