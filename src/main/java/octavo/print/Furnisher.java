package octavo.print;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import octavo.print.flow.RunningTitles;
import octavo.print.fo.FurnitureCopy;
import octavo.print.fo.FurnitureCopy.NamedString;
import octavo.print.fo.FurnitureCopy.Sheet;
import octavo.print.fo.GalleyCopy;
import octavo.print.forme.Chapel;
import octavo.print.forme.Page;
import octavo.print.forme.Setting;
import octavo.print.pages.Foliation.Leaf;
import octavo.print.pages.Laid;
import octavo.problem.Problem;
import octavo.source.SourceSpan;

/** Gives every page its running head, its foot and its folio. */
final class Furnisher {

    /** How many pages are furnished in one run. */
    private static final int RUN = 64;

    private final GalleyCopy.Shared shared;
    private final Chapel chapel;
    private final List<Problem> problems;

    /**
     * @param problems takes what is found on the way
     */
    Furnisher(GalleyCopy.Shared shared, Chapel chapel, List<Problem> problems) {
        this.shared = shared;
        this.chapel = chapel;
        this.problems = problems;
    }

    /** The finished pages. */
    List<Page> furnish(List<Leaf> leaves) {
        List<Sheet> sheets = sheets(leaves);
        List<FurnitureCopy> copies = new ArrayList<>();
        SourceSpan book = shared.body().place();
        String language = shared.body().attribute("lang").orElse("");
        for (int from = 0; from < sheets.size(); from += RUN) {
            List<Sheet> run = sheets.subList(from, Math.min(sheets.size(), from + RUN));
            copies.add(new FurnitureCopy(shared.theme(), shared.foundry(), language, run, book));
        }
        List<Page> furniture = new ArrayList<>();
        for (Setting setting : chapel.set(copies)) {
            furniture.addAll(setting.pages());
            problems.addAll(setting.problems());
        }
        copies.forEach(copy -> problems.addAll(copy.problems()));
        List<Page> pages = new ArrayList<>();
        for (int i = 0; i < leaves.size(); i++) {
            Leaf leaf = leaves.get(i);
            Page page = leaf.added() ? furniture.get(i) : leaf.set().on(furniture.get(i));
            pages.add(page.numbered(leaf.folio().toString()));
        }
        return pages;
    }

    private static List<Sheet> sheets(List<Leaf> leaves) {
        Map<String, RunningTitles.Title> current = new HashMap<>();
        List<Sheet> sheets = new ArrayList<>();
        Map<Laid, List<RunningTitles.Given>> given = new HashMap<>();
        for (Leaf leaf : leaves) {
            Laid division = leaf.division();
            List<RunningTitles.Given> here = leaf.added()
                    ? List.of()
                    : given
                            .computeIfAbsent(
                                    division,
                                    laid -> laid.copy().whereabouts().titles().on(laid.setting()))
                            .stream()
                            .filter(string -> string.page() == leaf.page())
                            .toList();
            sheets.add(new Sheet(
                    leaf.type(),
                    leaf.folio().recto(),
                    leaf.page() == 0 && !leaf.added(),
                    leaf.blank() || leaf.bleeds(),
                    leaf.folio().number(),
                    strings(current, here, leaf.page() == 0)));
        }
        return sheets;
    }

    /** What the strings are on a page, and what they are from then on. */
    private static Map<String, NamedString> strings(
            Map<String, RunningTitles.Title> current, List<RunningTitles.Given> here, boolean opens) {
        Map<String, NamedString> strings = new HashMap<>();
        current.forEach((name, value) -> strings.put(name, new NamedString(value, value, value, false)));
        for (RunningTitles.Given string : here) {
            RunningTitles.Title value = string.title();
            NamedString known = strings.get(string.name());
            if (known == null || !known.set()) {
                RunningTitles.Title start = known == null || opens ? value : known.start();
                strings.put(string.name(), new NamedString(start, value, value, true));
            } else {
                strings.put(string.name(), new NamedString(known.start(), known.first(), value, true));
            }
            current.put(string.name(), value);
        }
        return strings;
    }
}
