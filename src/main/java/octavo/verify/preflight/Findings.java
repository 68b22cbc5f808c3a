package octavo.verify.preflight;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import octavo.problem.Problem;
import octavo.source.SourceSpan;

/** What was found: the same on several pages is one finding. */
final class Findings {

    private record Finding(Fault fault, String message) {}

    private final Map<Finding, SortedSet<Integer>> pages = new LinkedHashMap<>();

    /** Something about the file. */
    void add(Fault fault, String message) {
        pages.putIfAbsent(new Finding(fault, message), new TreeSet<>());
    }

    /**
     * Something about a page.
     *
     * @param page from 1
     */
    void add(Fault fault, String message, int page) {
        pages.computeIfAbsent(new Finding(fault, message), _ -> new TreeSet<>()).add(page);
    }

    List<Problem> problems(SourceSpan place, PressRules rules) {
        List<Problem> problems = new ArrayList<>();
        pages.forEach((finding, on) -> problems.add(new Problem(
                finding.fault.code(),
                place,
                on.isEmpty() ? finding.message : finding.message + " on " + written(on),
                "%s (%s)".formatted(finding.fault.mend(), rules.source(finding.fault)))));
        return problems;
    }

    /** Such as {@code pages 3, 5–8}. */
    private static String written(SortedSet<Integer> pages) {
        List<String> runs = new ArrayList<>();
        int from = pages.getFirst();
        int to = from;
        for (int page : pages.tailSet(from + 1)) {
            if (page > to + 1) {
                runs.add(run(from, to));
                from = page;
            }
            to = page;
        }
        runs.add(run(from, to));
        return (pages.size() == 1 ? "page " : "pages ") + String.join(", ", runs);
    }

    private static String run(int from, int to) {
        return from == to ? String.valueOf(from) : from + "\u2013" + to;
    }
}
