package octavo.print;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import octavo.folio.Composition;
import octavo.folio.Composition.Kind;
import octavo.folio.Composition.Remark;
import octavo.print.fo.GalleyCopy;
import octavo.print.forme.Line;

/** Looks over the pages of a book as a compositor does. */
final class Composing {

    /** Spaces wider by more than this part of themselves make a line loose. */
    private static final double LOOSE = 0.5;

    private static final int STACK = 3;

    /** So many lines lacking are a hole; a page with fewer lines than the other number is short. */
    private static final int HOLE = 2;

    private static final int SHORT = 5;

    private final List<Remark> remarks = new ArrayList<>();
    private final SortedMap<String, Integer> pages = new TreeMap<>();

    private Composing() {}

    static Composition of(Foliation foliation) {
        Composing composing = new Composing();
        int text = 0;
        for (Foliation.Leaf leaf : foliation.leaves()) {
            text = leaf.page() == 0 ? 0 : text;
            composing.pages.merge(kind(leaf), 1, Integer::sum);
            if (!leaf.added() && !leaf.plate()) {
                composing.lines(leaf);
                composing.depth(leaf, text++);
            }
        }
        return new Composition(composing.remarks, composing.pages);
    }

    private static String kind(Foliation.Leaf leaf) {
        String type = leaf.division().copy().pageType();
        return leaf.blank() ? "blank" : leaf.plate() ? "plate" : type.isEmpty() ? "plain" : type;
    }

    private void lines(Foliation.Leaf leaf) {
        int stacked = 0;
        String key = "";
        for (Line line : leaf.set().lines()) {
            if (line.stretch() > LOOSE) {
                remark(Kind.LOOSE, leaf, line.key(), Math.round(line.stretch() * 100) / 100.0);
            }
            boolean goesOn = line.key().equals(key) && line.hyphenated();
            if (!goesOn && stacked >= STACK) {
                remark(Kind.STACKED, leaf, key, stacked);
            }
            stacked = goesOn ? stacked + 1 : line.hyphenated() ? 1 : 0;
            key = line.key();
        }
        if (stacked >= STACK) {
            remark(Kind.STACKED, leaf, key, stacked);
        }
    }

    private void depth(Foliation.Leaf leaf, int text) {
        Depths depths = new Depths(leaf.division());
        if (text >= depths.pages() || leaf.blank()) {
            return;
        }
        String key =
                leaf.set().lines().isEmpty() ? "" : leaf.set().lines().getLast().key();
        int lacking = depths.hole(text) / depths.line();
        int set = depths.room(text) / depths.line() - lacking;
        if (text < depths.pages() - 1 && lacking >= HOLE) {
            remark(Kind.HOLE, leaf, key, lacking);
        } else if (text > 0 && text == depths.pages() - 1 && set < SHORT) {
            remark(Kind.SHORT, leaf, key, set);
        }
    }

    private void remark(Kind kind, Foliation.Leaf leaf, String key, double amount) {
        GalleyCopy copy = leaf.division().copy();
        remarks.add(new Remark(kind, leaf.folio().toString(), copy.place(key), amount));
    }
}
