package octavo.print.makeup;

import java.util.List;
import octavo.print.flow.Flow;
import octavo.print.fo.GalleyCopy;

/** What stands last on a page and first on the next, as it meets those who read from one to the other. */
final class PageEnds {

    private final List<Strip> strips;
    private final GalleyCopy copy;
    private final Flow flow;

    PageEnds(List<Strip> strips, GalleyCopy copy) {
        this.strips = strips;
        this.copy = copy;
        this.flow = copy.whereabouts().flow();
    }

    /**
     * What is wrong with a page's end.
     *
     * @param next the strip that begins the page after it
     * @param turned whether that is on the other side of the leaf
     */
    double demerits(int next, boolean turned) {
        if (next < 2 || next >= strips.size()) {
            return 0;
        }
        return (turned && strips.get(next - 1).divided() ? Demerits.DIVIDED : 0)
                + (strands(next) || orphans(next) ? Demerits.STRANDED : 0);
    }

    /** Whether a heading stands at the foot of a page with one line below it that is all of a paragraph. */
    private boolean strands(int next) {
        Strip line = strips.get(next - 1);
        Strip after = strips.get(next);
        return flow.heading(strips.get(next - 2).last())
                && flow.text(line.first())
                && !line.last().equals(after.first())
                && !flow.opens(line.last(), after.first());
    }

    /** Whether a page ends within a block so that too few of its lines stand on one side, as an orphan or a widow. */
    boolean orphans(int next) {
        String key = strips.get(next - 1).last();
        return key.equals(strips.get(next).first())
                && !flow.inRow(key)
                && (run(next - 1, -1) < copy.orphans() || run(next, 1) < copy.widows());
    }

    /** How many strips there are of one block from one of them on, itself included. */
    private int run(int from, int step) {
        String key = strips.get(from).last();
        int count = 0;
        for (int at = from;
                at >= 0 && at < strips.size() && strips.get(at).last().equals(key);
                at += step) {
            count++;
        }
        return count;
    }
}
