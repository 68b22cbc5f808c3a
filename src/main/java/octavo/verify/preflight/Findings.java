package octavo.verify.preflight;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import java.util.SortedMap;
import java.util.TreeMap;
import octavo.problem.Problem;
import octavo.source.SourceSpan;
import octavo.verify.Check.Spot;

/** What was found: the same on several pages is one finding. */
final class Findings {

    private record Finding(Fault fault, String message) {}

    /** Spots of the same finding on one page that are told apart. */
    private static final int MOST = 24;

    private final Map<Finding, SortedMap<Integer, List<Spot>>> found = new LinkedHashMap<>();

    /** Something about the file. */
    void add(Fault fault, String message) {
        found.putIfAbsent(new Finding(fault, message), new TreeMap<>());
    }

    /**
     * Something about a page.
     *
     * @param page from 1
     */
    void add(Fault fault, String message, int page) {
        add(fault, message, Spot.whole(page));
    }

    /** Something at a spot; the letters of a word are one. */
    void add(Fault fault, String message, Spot spot) {
        List<Spot> spots = found.computeIfAbsent(new Finding(fault, message), _ -> new TreeMap<>())
                .computeIfAbsent(spot.page(), _ -> new ArrayList<>());
        if (!spots.isEmpty() && spots.getLast().meets(spot)) {
            spots.set(spots.size() - 1, spots.getLast().and(spot));
        } else if (spots.size() < MOST) {
            spots.add(spot);
        }
    }

    /** All that was found, each with its spots. */
    Map<Problem, List<Spot>> problems(SourceSpan place, PressRules rules) {
        Map<Problem, List<Spot>> problems = new LinkedHashMap<>();
        found.forEach((finding, on) -> problems.put(
                new Problem(
                        finding.fault.code(),
                        place,
                        on.isEmpty() ? finding.message : finding.message + " on " + written(on.sequencedKeySet()),
                        "%s (%s)".formatted(finding.fault.mend(), rules.source(finding.fault))),
                on.values().stream().flatMap(List::stream).toList()));
        return problems;
    }

    /** Such as {@code pages 3, 5–8}. */
    private static String written(SequencedSet<Integer> pages) {
        List<String> runs = new ArrayList<>();
        int from = pages.getFirst();
        int to = from;
        for (int page : pages) {
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
