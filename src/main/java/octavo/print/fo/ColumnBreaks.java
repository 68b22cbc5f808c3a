package octavo.print.fo;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Reckons where the columns of an index begin: each as full as it can be, those of the last page level. All lengths are in
 * millipoints.
 *
 * @param items in their order
 * @param columns on a page
 * @param line from one baseline to the next
 */
record ColumnBreaks(List<Item> items, int columns, int line) {

    /**
     * An entry as it stands on the galley proof.
     *
     * @param level 1 for a main entry
     * @param top its first baseline, or that of the letter above it
     * @param bottom its last baseline
     * @param heads how many lines say what is continued, if a column begins with it
     */
    record Item(String id, int level, int top, int bottom, int heads) {}

    /**
     * The ids of the entries that columns begin with, but for the very first.
     *
     * @param opening the height of the columns of the first page
     * @param full that of all others
     */
    Set<String> columns(int opening, int full) {
        Set<String> beginnings = new LinkedHashSet<>();
        int height = opening;
        for (int first = 0; first < items.size(); height = full) {
            List<Integer> page = page(first, height);
            if (page.getLast() == items.size()) {
                page = level(first, height);
            }
            page.stream().filter(next -> next < items.size()).forEach(next -> beginnings.add(items.get(next).id));
            first = page.getLast();
        }
        return beginnings;
    }

    /** The last page: its columns as low as all that is left allows. */
    private List<Integer> level(int first, int most) {
        for (int height = line; height < most; height += line) {
            List<Integer> page = page(first, height);
            if (page.getLast() == items.size()) {
                return page;
            }
        }
        return page(first, most);
    }

    /** What follows each column of a page. */
    private List<Integer> page(int first, int height) {
        List<Integer> ends = new ArrayList<>();
        int next = first;
        for (int column = 0; column < columns && next < items.size(); column++) {
            next = column(next, height);
            ends.add(next);
        }
        return ends;
    }

    /** What follows a column that begins with an entry; at least that one stands in it. */
    private int column(int first, int height) {
        int end = first + 1;
        while (end < items.size() && height(first, end) <= height) {
            end++;
        }
        int parted = end;
        while (parted > first + 1 && parted < items.size() && opensBelow(parted)) {
            parted--;
        }
        return parted == first + 1 && opensBelow(parted) ? end : parted;
    }

    /** Whether an entry is the first below the one before it, from which it is not parted. */
    private boolean opensBelow(int index) {
        return index < items.size() && items.get(index).level > items.get(index - 1).level;
    }

    /** How high a column is from one entry to another, that one included. */
    private int height(int first, int last) {
        return items.get(last).bottom - items.get(first).top + (1 + items.get(first).heads) * line;
    }
}
