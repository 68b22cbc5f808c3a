package octavo.print;

import java.util.ArrayList;
import java.util.List;
import octavo.measure.Length;
import octavo.print.fo.GalleyCopy;
import octavo.print.fo.ProofSheets;
import octavo.print.forme.Chapel;
import octavo.print.forme.Line;
import octavo.print.forme.Page;
import octavo.print.forme.Setting;
import octavo.print.pages.Foliation;
import octavo.problem.Problem;

/** Pulls page proofs: the finished pages as they are, each on a sheet with room for a corrector's marks. */
final class PageProofs {

    /** How many sheets are set in one run. */
    private static final int RUN = 64;

    /** Base lines nearer to each other are those of one line, such as the cells of a table's row. */
    private static final int ONE_LINE = 4000;

    private final GalleyCopy.Shared shared;
    private final String mark;
    private final String foot;

    /**
     * @param mark what stands behind the text of each page
     * @param foot what stands below each page, before its folio
     */
    PageProofs(GalleyCopy.Shared shared, String mark, String foot) {
        this.shared = shared;
        this.mark = mark;
        this.foot = foot;
    }

    /** The sheets of pages with these leaves. */
    List<Page> pull(List<Page> pages, List<Foliation.Leaf> leaves, Chapel chapel, List<Problem> problems) {
        boolean mirrored = shared.body().attribute("dir").isPresent();
        List<ProofSheets.Sheet> sheets = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            Foliation.Leaf leaf = leaves.get(i);
            sheets.add(new ProofSheets.Sheet(
                    leaf.folio().recto() != mirrored,
                    leaf.turned() ? List.of() : lines(pages.get(i)),
                    foot + leaf.folio()));
        }
        List<ProofSheets> copies = new ArrayList<>();
        for (int from = 0; from < sheets.size(); from += RUN) {
            copies.add(new ProofSheets(
                    shared.theme(),
                    shared.foundry(),
                    pages.getFirst().size(),
                    mark,
                    sheets.subList(from, Math.min(sheets.size(), from + RUN)),
                    shared.body().place()));
        }
        List<Page> empty = new ArrayList<>();
        for (Setting setting : chapel.set(copies)) {
            empty.addAll(setting.pages());
            problems.addAll(setting.problems());
        }
        List<Page> pulled = new ArrayList<>();
        for (int i = 0; i < Math.min(empty.size(), pages.size()); i++) {
            Length left = ProofSheets.left(sheets.get(i).right());
            pulled.add(empty.get(i)
                    .with(pages.get(i), left, ProofSheets.top(), 0)
                    .numbered(pages.get(i).folio()));
        }
        return pulled;
    }

    private static List<Length> lines(Page page) {
        List<Length> lines = new ArrayList<>();
        int last = Integer.MIN_VALUE / 2;
        for (int base : page.lines().stream().mapToInt(Line::baseline).sorted().toArray()) {
            if (base - last > ONE_LINE) {
                lines.add(new Length(base));
                last = base;
            }
        }
        return lines;
    }
}
