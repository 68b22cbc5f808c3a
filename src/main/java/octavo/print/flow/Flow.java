package octavo.print.flow;

import java.util.List;
import java.util.stream.IntStream;

/** How the blocks of a division follow one another down its pages, each by its key. */
public final class Flow {

    private final List<Slip> slips;

    Flow(List<Slip> slips) {
        this.slips = slips;
    }

    private Slip slip(String key) {
        return slips.get(Integer.parseInt(key, 10));
    }

    /** Whether no page ends in a block. */
    public boolean kept(String key) {
        return slip(key).ties().within();
    }

    /** Whether no page ends in a block or after it. */
    public boolean tied(String key) {
        Ties ties = slip(key).ties();
        return ties.within() || ties.next();
    }

    /** Whether no page begins with a block. */
    public boolean held(String key) {
        return slip(key).ties().previous();
    }

    /** Whether there may be space before a block or after it. */
    public boolean apart(String key) {
        Ties ties = slip(key).ties();
        return ties.spaced() || ties.opens() || ties.inner();
    }

    /** Whether a block is plain running text, whose lines stand on those of the page: no heading, list or display. */
    public boolean text(String key) {
        return !key.isEmpty()
                && slip(key).running()
                && !display(key)
                && !heading(key)
                && !slip(key).ties().inner();
    }

    /** Whether no page ends after a block, as after a heading. */
    public boolean heading(String key) {
        return slip(key).ties().next();
    }

    /** Whether a block is a display or a part of one, such as a table, a figure or a poem. */
    public boolean display(String key) {
        return slip(key).whole() >= 0;
    }

    /** Whether the space between two blocks, one after the other, may be wider than their styles ask. */
    public boolean parted(String above, String below) {
        return rows(above, below) || !above.equals(below) && !together(above, below) && !heading(above) && !held(below);
    }

    /** Whether two blocks stand in different rows of one table, below its head. */
    public boolean rows(String above, String below) {
        return slip(above).row() > 0
                && slip(above).row() < slip(below).row()
                && slip(above).whole() == slip(below).whole();
    }

    /** Whether a page was to begin after one block, before another or with it. */
    public boolean opens(String above, String below) {
        return IntStream.rangeClosed(slip(above).number() + 1, slip(below).number())
                .anyMatch(number -> slips.get(number).ties().opens());
    }

    /** Whether a page may end between two blocks, one after the other. */
    public boolean breaks(String above, String below) {
        boolean whole = together(above, below) && (kept(above) && kept(below) || inRow(below) && !rows(above, below));
        return !heading(above) && !held(below) && !whole;
    }

    /** Whether two blocks are parts of one display. */
    public boolean together(String above, String below) {
        return display(above) && slip(above).whole() == slip(below).whole();
    }

    /** Whether a block stands in a row of a table. */
    public boolean inRow(String key) {
        return slip(key).row() != 0;
    }

    /** What blocks share that keep to those around them in the same way. */
    public Object kind(String key) {
        return List.of(slip(key).ties(), display(key));
    }
}
