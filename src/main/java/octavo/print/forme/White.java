package octavo.print.forme;

/**
 * A white band across a page, in which nothing is drawn.
 *
 * @param top from the head of the page, in millipoints
 * @param bottom from the head of the page, in millipoints
 */
public record White(int top, int bottom) {

    public int height() {
        return bottom - top;
    }

    /** Whether its middle goes through what stands on the page. */
    public boolean cuts(Extent extent) {
        return extent.top() < middle() && middle() < extent.bottom();
    }

    /** A height of the page that lies in it. */
    public int middle() {
        return top + height() / 2;
    }
}
