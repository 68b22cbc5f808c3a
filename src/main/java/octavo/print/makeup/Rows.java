package octavo.print.makeup;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import octavo.print.fo.GalleyCopy;
import octavo.print.forme.Line;
import octavo.print.forme.Page;
import octavo.print.pages.Depths;
import octavo.print.pages.Laid;

/**
 * The text of one division as rows of words, and where its pages could end: what can be known of it without setting it
 * again. Lengths in millipoints.
 */
final class Rows {

    /**
     * A row of the text.
     *
     * @param gap from the base line before it; empty where it is not known, at the head of a page
     */
    private record Row(String key, OptionalInt gap) {}

    private final List<Page> pages;
    private final GalleyCopy copy;
    private final Depths depths;
    private final int line;
    private final List<Row> rows = new ArrayList<>();
    private final List<Integer> starts = new ArrayList<>();
    private final Map<Integer, Optional<List<octavo.print.forme.Row>>> movable = new HashMap<>();

    Rows(Laid laid) {
        this.pages = laid.text();
        this.copy = laid.copy();
        this.depths = new Depths(laid);
        this.line = depths.line();
        for (Page page : pages) {
            starts.add(rows.size());
            add(page);
        }
        starts.add(rows.size());
    }

    private void add(Page page) {
        boolean heads = true;
        int last = 0;
        for (Line row : page.lines()) {
            if (copy.whereabouts().running(row.key())) {
                rows.add(new Row(row.key(), heads ? headGap(row.key()) : OptionalInt.of(row.baseline() - last)));
                last = row.baseline();
                heads = false;
            }
        }
    }

    /** A page may swallow the space before a block, or after the one before it. */
    private OptionalInt headGap(String key) {
        boolean known = !rows.isEmpty()
                && (rows.getLast().key.equals(key)
                        || !copy.whereabouts().flow().apart(key)
                                && !copy.whereabouts().flow().apart(rows.getLast().key));
        return known ? OptionalInt.of(line) : OptionalInt.empty();
    }

    /** The row with which each page begins as it was set, and how many there are. */
    List<Integer> starts() {
        return starts;
    }

    /** The rows of a page as they were set; empty where anything but rows of running text stands there. */
    Optional<List<octavo.print.forme.Row>> movable(int page) {
        return movable.computeIfAbsent(
                page,
                _ -> pages.get(page)
                        .rows()
                        .filter(_ -> depths.full(page))
                        .filter(set -> set.size() == starts.get(page + 1) - starts.get(page) && !set.isEmpty()));
    }

    /** Whether nothing but text stood where some rows were set. */
    boolean movable(int first, int end) {
        for (int page = 0; page < pages.size(); page++) {
            boolean touched = starts.get(page) < end && starts.get(page + 1) > first;
            if (touched && movable(page).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    /** Where a page ends that begins with a row and has so much room: the row with which the next begins. */
    int fill(int start, int room) {
        int end = start;
        int depth = line;
        for (int row = start; row < rows.size() && depth <= room; row++) {
            boolean last = row + 1 == rows.size();
            if (last || breaks(row)) {
                end = row + 1;
            }
            if (last || rows.get(row + 1).gap.isEmpty()) {
                return end;
            }
            depth += rows.get(row + 1).gap.getAsInt();
        }
        return end;
    }

    /** From the base line of the first of some rows on one page to those of all of them. */
    List<Integer> baselines(int start, int end) {
        List<Integer> baselines = new ArrayList<>();
        int depth = 0;
        for (int row = start; row < end; row++) {
            depth += row == start ? 0 : rows.get(row).gap.orElse(line);
            baselines.add(depth);
        }
        return baselines;
    }

    /** Whether a page may end after a row. */
    private boolean breaks(int row) {
        String key = rows.get(row).key;
        Row next = rows.get(row + 1);
        if (next.key.equals(key)) {
            return !copy.whereabouts().flow().kept(key)
                    && run(row, -1) >= copy.orphans()
                    && run(row + 1, 1) >= copy.widows();
        }
        boolean inText = next.gap.isPresent() && next.gap.getAsInt() == line;
        return starts.contains(row + 1)
                || inText
                        && !copy.whereabouts().flow().tied(key)
                        && !copy.whereabouts().flow().held(next.key);
    }

    /** How many rows there are of one paragraph from one of them on, itself included. */
    private int run(int from, int step) {
        int count = 0;
        for (int row = from;
                row >= 0 && row < rows.size() && rows.get(row).key.equals(rows.get(from).key);
                row += step) {
            count++;
        }
        return count;
    }
}
