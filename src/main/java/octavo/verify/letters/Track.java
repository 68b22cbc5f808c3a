package octavo.verify.letters;

import java.util.Arrays;

/** Which letter of one text is which letter of another, by stretches that run alike in both. */
final class Track {

    private int[] from = new int[16];
    private int[] to = new int[16];
    private int[] length = new int[16];
    private int count;

    /** The next letter; both come in order. */
    void add(int one, int other) {
        boolean goesOn =
                count > 0 && one == from[count - 1] + length[count - 1] && other == to[count - 1] + length[count - 1];
        if (goesOn) {
            length[count - 1]++;
        } else {
            add(one, other, 1);
        }
    }

    /** The next stretch. */
    void add(int one, int other, int letters) {
        if (count == from.length) {
            from = Arrays.copyOf(from, 2 * count);
            to = Arrays.copyOf(to, 2 * count);
            length = Arrays.copyOf(length, 2 * count);
        }
        from[count] = one;
        to[count] = other;
        length[count++] = letters;
    }

    /** What stands for these letters of another track stands for as many letters from {@code at} on. */
    void add(Track other, int first, int end, int at) {
        for (int run = Math.max(0, other.find(first)); run < other.count && other.from[run] < end; run++) {
            int begin = Math.max(first, other.from[run]);
            int stop = Math.min(end, other.from[run] + other.length[run]);
            if (begin < stop) {
                add(at + begin - first, other.to[run] + begin - other.from[run], stop - begin);
            }
        }
    }

    /** Forgets all from a letter on. */
    void cut(int one) {
        while (count > 0 && from[count - 1] >= one) {
            count--;
        }
        if (count > 0) {
            length[count - 1] = Math.min(length[count - 1], one - from[count - 1]);
        }
    }

    /** The letter of the other text; negative where it has none. */
    int of(int one) {
        int run = find(one);
        return run >= 0 && one < from[run] + length[run] ? to[run] + one - from[run] : -1;
    }

    boolean isEmpty() {
        return count == 0;
    }

    /** The last stretch that begins at a letter or before it. */
    private int find(int one) {
        int found = Arrays.binarySearch(from, 0, count, one);
        return found >= 0 ? found : -found - 2;
    }
}
