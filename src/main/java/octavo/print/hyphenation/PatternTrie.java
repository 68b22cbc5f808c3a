package octavo.print.hyphenation;

import java.util.Arrays;

/** All patterns of a language by their letters; siblings are chained, so that no node has a size limit. */
final class PatternTrie {

    private static final byte[] NONE = {};

    private char[] letter = new char[1024];
    private int[] child = new int[1024];
    private int[] sibling = new int[1024];
    private byte[][] values = new byte[1024][];
    private int size = 1;

    PatternTrie() {
        values[0] = NONE;
    }

    /** A pattern as TeX writes it, such as {@code 1b2l2}. */
    void add(String pattern) {
        byte[] wanted = new byte[pattern.length() + 1];
        int node = 0;
        int letters = 0;
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            if (c >= '0' && c <= '9') {
                wanted[letters] = (byte) (c - '0');
            } else {
                node = childOrNew(node, c);
                letters++;
            }
        }
        values[node] = Arrays.copyOf(wanted, letters + 1);
    }

    /** Raises {@code levels} by every pattern that begins at this letter of the word. */
    void match(char[] word, int start, byte[] levels) {
        int node = 0;
        for (int i = start; i < word.length && (node = childOf(node, word[i])) > 0; i++) {
            byte[] found = values[node];
            for (int k = 0; k < found.length && start + k < levels.length; k++) {
                levels[start + k] = (byte) Math.max(levels[start + k], found[k]);
            }
        }
    }

    private int childOf(int node, char c) {
        int at = child[node];
        while (at != 0 && letter[at] != c) {
            at = sibling[at];
        }
        return at;
    }

    private int childOrNew(int node, char c) {
        int at = childOf(node, c);
        if (at != 0) {
            return at;
        }
        if (size == letter.length) {
            grow();
        }
        letter[size] = c;
        sibling[size] = child[node];
        values[size] = NONE;
        child[node] = size;
        return size++;
    }

    private void grow() {
        letter = Arrays.copyOf(letter, size * 2);
        child = Arrays.copyOf(child, size * 2);
        sibling = Arrays.copyOf(sibling, size * 2);
        values = Arrays.copyOf(values, size * 2);
    }
}
