package octavo.print.foundry;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import octavo.print.foundry.Fount.Placement;

/** What of OpenType's {@code GPOS} table a book is set with: kerned pairs, and marks on letters and on one another. */
final class Gpos {

    private static final int PAIR = 2;
    private static final int MARK_TO_BASE = 4;
    private static final int MARK_TO_MARK = 6;
    private static final int EXTENSION = 9;
    private static final int X_ADVANCE = 4;

    private final Layout layout;
    private final List<List<Integer>> pairs = new ArrayList<>();
    private final List<List<Integer>> marks = new ArrayList<>();

    Gpos(ByteBuffer table) throws BadFont {
        this.layout = new Layout(table, "GPOS");
        layout.lookups("kern", PAIR, EXTENSION, pairs::add);
        layout.lookups("mark", MARK_TO_BASE, EXTENSION, marks::add);
        layout.lookups("mkmk", MARK_TO_MARK, EXTENSION, marks::add);
    }

    /** How far a pair is drawn together, in the font's units, negative for closer; 0 for one that the font lets be. */
    int kern(int left, int right) {
        int kern = 0;
        for (List<Integer> subtables : pairs) {
            kern += first(subtables, left, right);
        }
        return kern;
    }

    /** Where a mark stands to a letter or to another mark, in the font's units; empty where the font does not say. */
    Optional<Placement> place(int base, int mark) {
        for (List<Integer> subtables : marks) {
            for (int at : subtables) {
                int marked = layout.coverage(at + layout.unsigned(at + 2), mark);
                int based = layout.coverage(at + layout.unsigned(at + 4), base);
                Optional<Placement> place = marked >= 0 && based >= 0 ? anchored(at, marked, based) : Optional.empty();
                if (place.isPresent()) {
                    return place;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Placement> anchored(int at, int marked, int based) {
        int classes = layout.unsigned(at + 6);
        int markArray = at + layout.unsigned(at + 8);
        int baseArray = at + layout.unsigned(at + 10);
        int markClass = layout.unsigned(markArray + 2 + 4 * marked);
        int markAnchor = markArray + layout.unsigned(markArray + 4 + 4 * marked);
        int offset = layout.unsigned(baseArray + 2 + 2 * (based * classes + markClass));
        if (offset == 0) {
            return Optional.empty();
        }
        int baseAnchor = baseArray + offset;
        return Optional.of(new Placement(
                layout.signed(baseAnchor + 2) - layout.signed(markAnchor + 2),
                layout.signed(baseAnchor + 4) - layout.signed(markAnchor + 4)));
    }

    /** The first subtable that knows the pair, or the pair's classes, is the one that counts. */
    private int first(List<Integer> subtables, int left, int right) {
        for (int at : subtables) {
            int covered = layout.coverage(at + layout.unsigned(at + 2), left);
            if (covered >= 0) {
                int found = layout.unsigned(at) == 1 ? pair(at, covered, right) : classes(at, left, right);
                if (found >= 0) {
                    return value(at, found);
                }
            }
        }
        return 0;
    }

    /** Where the values of a pair stand, or -1. */
    private int pair(int at, int covered, int right) {
        int set = at + layout.unsigned(at + 10 + 2 * covered);
        int size = 2 + values(at);
        int low = 0;
        int high = layout.unsigned(set) - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int glyph = layout.unsigned(set + 2 + middle * size);
            if (glyph == right) {
                return set + 4 + middle * size;
            }
            low = glyph < right ? middle + 1 : low;
            high = glyph < right ? high : middle - 1;
        }
        return -1;
    }

    private int classes(int at, int left, int right) {
        int first = layout.classOf(at + layout.unsigned(at + 8), left);
        int second = layout.classOf(at + layout.unsigned(at + 10), right);
        int seconds = layout.unsigned(at + 14);
        return at + 16 + (first * seconds + second) * values(at);
    }

    private int values(int at) {
        return 2 * (Integer.bitCount(layout.unsigned(at + 4)) + Integer.bitCount(layout.unsigned(at + 6)));
    }

    private int value(int at, int found) {
        int format = layout.unsigned(at + 4);
        if ((format & X_ADVANCE) == 0) {
            return 0;
        }
        return layout.signed(found + 2 * Integer.bitCount(format & X_ADVANCE - 1));
    }
}
