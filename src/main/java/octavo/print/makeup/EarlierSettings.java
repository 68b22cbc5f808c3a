package octavo.print.makeup;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Collectors;
import octavo.print.flow.Flow;
import octavo.print.forme.Line;
import octavo.print.pages.Laid;
import octavo.source.SourceSpan;

/**
 * What the settings of one division have shown: the white between its blocks, which is not seen where a page ends between
 * two of them, and paragraphs that could not be driven out or got in. In millipoints.
 */
final class EarlierSettings {

    private final Flow flow;
    private final Map<List<String>, Integer> seen = new HashMap<>();
    private final Map<Object, Integer> above = new HashMap<>();
    private final Map<Object, Integer> below = new HashMap<>();
    private final Map<Trial, Result> trials = new HashMap<>();

    /** A paragraph that was driven out, or got in. */
    private record Trial(SourceSpan paragraph, boolean out) {}

    /** How many lines more it came to, and how many of them are loose that were not. */
    private record Result(int lines, long loosened) {}

    EarlierSettings(Flow flow) {
        this.flow = flow;
    }

    /** Takes down what a setting shows against the one before. */
    void add(Laid before, Laid set) {
        see(new Cutting(set).strips());
        Map<SourceSpan, List<Line>> lines = lines(set);
        Map<SourceSpan, List<Line>> linesBefore = lines(before);
        SortedMap<SourceSpan, Double> known = before.copy().plan().makeup().spaces();
        set.copy().plan().makeup().spaces().forEach((paragraph, part) -> {
            if (!known.containsKey(paragraph)) {
                List<Line> one = linesBefore.getOrDefault(paragraph, List.of());
                List<Line> other = lines.getOrDefault(paragraph, List.of());
                Result result = new Result(other.size() - one.size(), Math.max(0, loose(other) - loose(one)));
                trials.put(new Trial(paragraph, part > 0), result);
            }
        });
    }

    private static Map<SourceSpan, List<Line>> lines(Laid laid) {
        return laid.text().stream()
                .flatMap(page -> page.lines().stream())
                .collect(Collectors.groupingBy(line -> laid.copy().place(line.key())));
    }

    private static long loose(List<Line> lines) {
        return lines.stream().filter(Line::isLoose).count();
    }

    /** A way as it came out when it was tried; as it is reckoned where it was not, and empty where it was in vain. */
    Optional<DrivingOut.Way> tried(DrivingOut.Way way) {
        Result result = trials.get(new Trial(way.paragraph(), way.part() > 0));
        return result == null
                ? Optional.of(way)
                : Optional.of(way.loosening(result.loosened)).filter(_ -> result.lines == way.lines());
    }

    /** Takes down the white between strips on one page. */
    void see(List<Strip> strips) {
        for (int at = 1; at < strips.size(); at++) {
            if (strips.get(at - 1).page() == strips.get(at).page()) {
                add(strips.get(at - 1), strips.get(at));
            }
        }
    }

    private void add(Strip upper, Strip lower) {
        int gap = lower.top() - upper.bottom();
        seen.put(List.of(upper.last(), lower.first()), gap);
        if (!together(upper, lower)) {
            below.merge(flow.kind(upper.last()), gap, Math::min);
            above.merge(flow.kind(lower.first()), gap, Math::min);
        }
    }

    /** What it would be between two strips; empty where nothing like them was seen. */
    Optional<Integer> between(Strip upper, Strip lower) {
        Optional<Integer> known = Optional.ofNullable(seen.get(List.of(upper.last(), lower.first())));
        if (known.isPresent() || together(upper, lower)) {
            return known;
        }
        Optional<Integer> after = Optional.ofNullable(below.get(flow.kind(upper.last())));
        Optional<Integer> before = Optional.ofNullable(above.get(flow.kind(lower.first())));
        return after.flatMap(one -> before.map(other -> Math.max(one, other)));
    }

    /** Whether they are parts of one block, or of a display. */
    private boolean together(Strip upper, Strip lower) {
        return upper.last().equals(lower.first()) || flow.together(upper.last(), lower.first());
    }
}
