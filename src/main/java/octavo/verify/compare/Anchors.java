package octavo.verify.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Three words in a row that occur once in either text, as many as follow each other in both. */
final class Anchors {

    private static final int WORDS = 3;
    private static final int BITS = 21;
    private static final int SEVERAL = -1;

    private Anchors() {}

    /** Pairs of the first words, rising in both. */
    static List<int[]> between(int[] old, int a, int aEnd, int[] now, int b, int bEnd) {
        Map<Long, Integer> there = once(now, b, bEnd);
        List<int[]> pairs = new ArrayList<>();
        once(old, a, aEnd).forEach((three, at) -> {
            int other = there.getOrDefault(three, SEVERAL);
            if (at != SEVERAL && other != SEVERAL && Arrays.equals(old, at, at + WORDS, now, other, other + WORDS)) {
                pairs.add(new int[] {at, other});
            }
        });
        pairs.sort((one, another) -> Integer.compare(one[0], another[0]));
        return rising(pairs);
    }

    private static Map<Long, Integer> once(int[] words, int from, int to) {
        Map<Long, Integer> places = new HashMap<>();
        for (int i = from; i + WORDS <= to; i++) {
            long three = 0;
            for (int j = 0; j < WORDS; j++) {
                three = three << BITS ^ words[i + j];
            }
            places.merge(three, i, (_, _) -> SEVERAL);
        }
        return places;
    }

    /** The longest row that rises in the new text as well: cards laid on piles, as in the game of patience. */
    private static List<int[]> rising(List<int[]> pairs) {
        int[] tops = new int[pairs.size()];
        int[] before = new int[pairs.size()];
        int piles = 0;
        for (int i = 0; i < pairs.size(); i++) {
            int pile = pile(pairs, tops, piles, pairs.get(i)[1]);
            before[i] = pile == 0 ? -1 : tops[pile - 1];
            tops[pile] = i;
            piles = Math.max(piles, pile + 1);
        }
        List<int[]> rising = new ArrayList<>();
        for (int i = piles == 0 ? -1 : tops[piles - 1]; i >= 0; i = before[i]) {
            rising.add(pairs.get(i));
        }
        return rising.reversed();
    }

    private static int pile(List<int[]> pairs, int[] tops, int piles, int card) {
        int low = 0;
        int high = piles;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (pairs.get(tops[middle])[1] < card) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
