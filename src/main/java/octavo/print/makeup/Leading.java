package octavo.print.makeup;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import octavo.print.forme.White;
import octavo.print.pages.Depths;

/**
 * Shares lead out among the white bands of a page: first where it brings text back to the lines of the page, then where
 * white grows least by it. The bands between two pieces of text grow in proportion. Lengths in millipoints.
 */
final class Leading {

    private static final int SLACK = Depths.SLACK;

    /** So many lines are let in at one place at most. */
    private static final int MOST = 3;

    /** A stretch of gaps between two pieces of text, and what is let in there. */
    private record Stretch(int from, int to) {}

    private final List<White> gaps;
    private final List<Integer> text;
    private final int first;
    private final int line;
    private final int lack;
    private final double reach;
    private final int[] leads;
    private final List<Stretch> stretches = new ArrayList<>();

    /**
     * @param gaps the bands, from the head of the page to its foot
     * @param text the base lines of what is to stand on those of the page
     * @param first base line of the page
     * @param line from one base line to the next
     * @param lack how much is to be let in
     * @param reach by what part of itself a band may grow
     */
    Leading(List<White> gaps, List<Integer> text, int first, int line, int lack, double reach) {
        this.gaps = gaps;
        this.text = text;
        this.first = first;
        this.line = line;
        this.lack = lack;
        this.reach = reach;
        this.leads = new int[gaps.size()];
    }

    /** What is let in, by the heights at which it is; empty where there is no room for it. */
    Optional<SortedMap<Integer, Integer>> leads() {
        int left = lack - settle();
        int part = left % line > line - SLACK ? left % line - line : left % line;
        if (part > SLACK) {
            share(stretches.getLast(), part);
            left -= part;
        }
        for (int more = Math.round((float) left / line); more > 0; more--) {
            Optional<Stretch> least = stretches.stream()
                    .filter(stretch -> room(stretch) >= line)
                    .min(Comparator.comparingDouble(stretch -> (double) (given(stretch) + line) / height(stretch)));
            if (least.isEmpty()) {
                return Optional.empty();
            }
            share(least.get(), line);
        }
        SortedMap<Integer, Integer> heights = new TreeMap<>();
        for (int gap = 0; gap < leads.length; gap++) {
            if (leads[gap] > 0) {
                heights.put(gaps.get(gap).middle(), leads[gap]);
            }
        }
        return Optional.of(heights);
    }

    /** Brings text back to the lines of the page after what stands off them, as far as there is room; how much that takes. */
    private int settle() {
        int given = 0;
        int from = 0;
        for (int gap = 0; gap < gaps.size(); gap++) {
            Optional<Integer> text = text(gap);
            if (text.isPresent() || gap == gaps.size() - 1) {
                Stretch stretch = new Stretch(from, gap + 1);
                stretches.add(stretch);
                int off = text.map(baseline -> first - baseline).orElse(0) - given;
                int need = text.isPresent() ? Math.floorMod(off, line) : 0;
                if (need > SLACK && need < line - SLACK && given + need < lack + SLACK) {
                    share(stretch, need);
                    given += need;
                }
                from = gap + 1;
            }
        }
        return given;
    }

    /** The first line of text between a gap and the next. */
    private Optional<Integer> text(int gap) {
        int from = gaps.get(gap).bottom();
        int to = gap + 1 < gaps.size() ? gaps.get(gap + 1).top() : Integer.MAX_VALUE;
        return text.stream()
                .filter(baseline -> baseline > from && baseline <= to)
                .findFirst();
    }

    private void share(Stretch stretch, int lead) {
        int height = height(stretch);
        int left = lead;
        for (int gap = stretch.from; gap < stretch.to; gap++) {
            boolean last = gap == stretch.to - 1;
            int part = last ? left : (int) ((long) lead * gaps.get(gap).height() / Math.max(1, height));
            leads[gap] += part;
            left -= part;
        }
    }

    /** How high its bands are as they were set. */
    private int height(Stretch stretch) {
        return gaps.subList(stretch.from, stretch.to).stream()
                .mapToInt(White::height)
                .sum();
    }

    private int given(Stretch stretch) {
        return Arrays.stream(leads, stretch.from, stretch.to).sum();
    }

    /** How much may still be let in. */
    private int room(Stretch stretch) {
        int room = 0;
        for (int gap = stretch.from; gap < stretch.to; gap++) {
            room += Math.min((int) (gaps.get(gap).height() * reach), MOST * line) - leads[gap];
        }
        return room;
    }
}
