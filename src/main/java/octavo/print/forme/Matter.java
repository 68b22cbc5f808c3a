package octavo.print.forme;

import java.util.ArrayList;
import java.util.List;
import octavo.print.forme.Setting.Passage;

/**
 * What stands on a page, each list in the order of drawing.
 *
 * @param passages what of the keyed elements is drawn, each key once
 * @param lines of words
 * @param extents how far down the page each keyed element reaches
 * @param pictures those that have a file
 */
record Matter(List<Passage> passages, List<Line> lines, List<Extent> extents, List<PlacedPicture> pictures) {

    Matter {
        passages = List.copyOf(passages);
        lines = List.copyOf(lines);
        extents = List.copyOf(extents);
        pictures = List.copyOf(pictures);
    }

    /** This, and then that. */
    Matter before(Matter other) {
        return new Matter(
                joined(passages, other.passages),
                joined(lines, other.lines),
                joined(extents, other.extents),
                joined(pictures, other.pictures));
    }

    private static <T> List<T> joined(List<T> first, List<T> second) {
        List<T> joined = new ArrayList<>(first);
        joined.addAll(second);
        return joined;
    }
}
