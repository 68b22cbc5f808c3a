package octavo.print;

import java.util.function.IntFunction;
import octavo.style.PageLimits;

/**
 * What a printer orders of a book's pages.
 *
 * @param limits what is left of each page to its text, by the number of pages
 * @param sheets the number of pages is a multiple of it
 * @param lastBlank whether the last page stays empty
 */
public record PageOrder(IntFunction<PageLimits> limits, int sheets, boolean lastBlank) {

    /** Nothing at all: as many pages as there are, and all of each. */
    public static final PageOrder NONE = new PageOrder(_ -> PageLimits.NONE, 1, false);

    /**
     * How many blank pages it wants after a book.
     *
     * @param pages of the book, at least 1
     * @param blank whether its last page is empty as it is
     */
    int blanks(int pages, boolean blank) {
        boolean fits = pages % sheets == 0 && (blank || !lastBlank);
        return fits ? 0 : sheets - pages % sheets;
    }
}
