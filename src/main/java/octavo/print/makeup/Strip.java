package octavo.print.makeup;

import java.util.OptionalInt;

/**
 * A strip of a page: what stands between one white band and the next, a line of words or a picture. Lengths in millipoints.
 *
 * @param page index of the page of text on which it was set
 * @param top from the head of that page's text; so {@code bottom}
 * @param foot the base line on which a page ends that ends with it
 * @param text the base line of the running text in it; empty without any
 * @param divided whether it ends in a divided word
 * @param first key of the first block in it; so {@code last}
 */
record Strip(int page, int top, int bottom, int foot, OptionalInt text, boolean divided, String first, String last) {

    int height() {
        return bottom - top;
    }

    /** The same with a rule below it, down to this height; so much below a base line letters reach. */
    Strip ruled(int lower, int letters) {
        return new Strip(page, top, lower, lower - letters, text, divided, first, last);
    }
}
