package octavo.verify.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Where two texts differ, word by word: stretches that occur once in each hold them together, and between those the
 * shortest way from one to the other is taken (E. W. Myers, An O(ND) Difference Algorithm, 1986).
 */
final class Diff {

    /** Fewer words than this between two differences are part of them. */
    private static final int APART = 3;

    /** Beyond so many changes between two anchors nobody follows any more: all of it is replaced. */
    private static final int MOST = 1000;

    private final int[] old;
    private final int[] now;

    /** Where each old word stands in the new text; negative where nowhere. */
    private final int[] match;

    private Diff(int[] old, int[] now) {
        this.old = old;
        this.now = now;
        this.match = new int[old.length];
        Arrays.fill(match, -1);
    }

    static List<Hunk> of(List<Word> old, List<Word> now) {
        Map<String, Integer> numbers = new HashMap<>();
        Diff diff = new Diff(numbered(old, numbers), numbered(now, numbers));
        diff.solve(0, old.size(), 0, now.size());
        for (int i = 0; i < diff.match.length; i++) {
            if (diff.match[i] >= 0 && old.get(i).differs(now.get(diff.match[i]))) {
                diff.match[i] = -1;
            }
        }
        return diff.hunks();
    }

    private static int[] numbered(List<Word> words, Map<String, Integer> numbers) {
        return words.stream()
                .mapToInt(word -> numbers.computeIfAbsent(word.key(), _ -> numbers.size()))
                .toArray();
    }

    private void solve(int oldFrom, int oldTo, int newFrom, int newTo) {
        int a = oldFrom;
        int b = newFrom;
        while (a < oldTo && b < newTo && old[a] == now[b]) {
            match[a++] = b++;
        }
        int aEnd = oldTo;
        int bEnd = newTo;
        while (a < aEnd && b < bEnd && old[aEnd - 1] == now[bEnd - 1]) {
            match[--aEnd] = --bEnd;
        }
        if (a == aEnd || b == bEnd) {
            return;
        }
        List<int[]> anchors = Anchors.between(old, a, aEnd, now, b, bEnd);
        if (anchors.isEmpty()) {
            shortest(a, aEnd, b, bEnd);
            return;
        }
        for (int[] anchor : anchors) {
            solve(a, anchor[0], b, anchor[1]);
            match[anchor[0]] = anchor[1];
            a = anchor[0] + 1;
            b = anchor[1] + 1;
        }
        solve(a, aEnd, b, bEnd);
    }

    private void shortest(int a, int aEnd, int b, int bEnd) {
        int n = aEnd - a;
        int m = bEnd - b;
        int most = Math.min(n + m, MOST);
        int middle = most + 1;
        int[] reach = new int[2 * most + 3];
        List<int[]> rounds = new ArrayList<>();
        for (int d = 0; d <= most; d++) {
            rounds.add(Arrays.copyOfRange(reach, middle - d - 1, middle + d + 2));
            for (int k = -d; k <= d; k += 2) {
                boolean down = k == -d || k != d && reach[middle + k - 1] < reach[middle + k + 1];
                int x = down ? reach[middle + k + 1] : reach[middle + k - 1] + 1;
                while (x < n && x - k < m && old[a + x] == now[b + x - k]) {
                    x++;
                }
                reach[middle + k] = x;
                if (x >= n && x - k >= m) {
                    back(a, n, b, m, rounds);
                    return;
                }
            }
        }
    }

    /** Walks the shortest way from its end, and keeps what agrees on it. */
    private void back(int a, int n, int b, int m, List<int[]> rounds) {
        int x = n;
        int y = m;
        for (int d = rounds.size() - 1; d >= 0; d--) {
            int[] reach = rounds.get(d);
            int k = x - y;
            int middle = d + 1;
            boolean down = k == -d || k != d && reach[middle + k - 1] < reach[middle + k + 1];
            int fromX = d == 0 ? 0 : reach[middle + (down ? k + 1 : k - 1)];
            int fromY = d == 0 ? 0 : fromX - (down ? k + 1 : k - 1);
            while (x > fromX && y > fromY) {
                match[a + --x] = b + --y;
            }
            x = fromX;
            y = fromY;
        }
    }

    private List<Hunk> hunks() {
        List<Hunk> hunks = new ArrayList<>();
        int a = 0;
        int b = 0;
        for (int i = 0; i <= old.length; i++) {
            int at = i == old.length ? now.length : match[i];
            if (at >= 0) {
                if (a < i || b < at) {
                    add(hunks, new Hunk(a, i, b, at));
                }
                a = i + 1;
                b = at + 1;
            }
        }
        return hunks;
    }

    private static void add(List<Hunk> hunks, Hunk next) {
        boolean near = !hunks.isEmpty() && next.from() - hunks.getLast().to() < APART;
        hunks.add(near ? hunks.removeLast().through(next) : next);
    }
}
