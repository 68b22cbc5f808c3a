package octavo.print.remarks;

import java.util.ArrayList;
import java.util.List;
import octavo.folio.Composition.Kind;
import octavo.folio.Composition.Remark;
import octavo.print.forme.Line;
import octavo.print.forme.Page;
import octavo.print.pages.Foliation;

/** What is to be remarked of the lines of one page: loose ones, stacked hyphens, widows and orphans. */
final class LineRemarks {

    private static final int STACK = 3;

    private final Foliation.Leaf leaf;
    private final List<Remark> remarks = new ArrayList<>();

    private LineRemarks(Foliation.Leaf leaf) {
        this.leaf = leaf;
    }

    static List<Remark> on(Foliation.Leaf leaf) {
        LineRemarks found = new LineRemarks(leaf);
        found.spaces();
        found.strays();
        return found.remarks;
    }

    private void spaces() {
        int stacked = 0;
        String key = "";
        for (Line line : leaf.set().lines()) {
            if (line.isLoose()) {
                remark(Kind.LOOSE, line.key(), Math.round(line.stretch() * 100) / 100.0);
            }
            boolean goesOn = line.key().equals(key) && line.hyphenated();
            if (!goesOn && stacked >= STACK) {
                remark(Kind.STACKED, key, stacked);
            }
            stacked = goesOn ? stacked + 1 : line.hyphenated() ? 1 : 0;
            key = line.key();
        }
        if (stacked >= STACK) {
            remark(Kind.STACKED, key, stacked);
        }
    }

    /** A paragraph that goes over the page leaves more than one line on either side, where that can be helped. */
    private void strays() {
        List<String> here = running(leaf.page());
        if (here.isEmpty()) {
            return;
        }
        String first = here.getFirst();
        String last = here.getLast();
        List<String> before = running(leaf.page() - 1);
        List<String> after = running(leaf.page() + 1);
        boolean began = !before.isEmpty() && before.getLast().equals(first);
        boolean goesOn = !after.isEmpty() && after.getFirst().equals(last);
        if (goesOn && alone(last, here) && !(began && first.equals(last))) {
            remark(Kind.ORPHAN, last, 1);
        }
        if (began && alone(first, here) && !(goesOn && first.equals(last))) {
            remark(Kind.WIDOW, first, 1);
        }
    }

    private static boolean alone(String key, List<String> lines) {
        return lines.stream().filter(key::equals).count() == 1;
    }

    /** The keys of the lines of running text on a page of the division, one for each line. */
    private List<String> running(int page) {
        List<Page> pages = leaf.division().setting().pages();
        if (page < 0 || page >= pages.size()) {
            return List.of();
        }
        return leaf.division().copy().whereabouts().running(pages.get(page));
    }

    private void remark(Kind kind, String key, double amount) {
        remarks.add(
                new Remark(kind, leaf.folio().toString(), leaf.division().copy().place(key), amount));
    }
}
