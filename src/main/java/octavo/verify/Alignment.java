package octavo.verify;

import java.util.ArrayList;
import java.util.List;

/**
 * A text that should stand in another, in order, with other things between.
 *
 * @param missing stretches of the expected text that are not there
 * @param rest what the other text holds besides
 */
record Alignment(List<Gap> missing, Letters rest) {

    /** From a letter of the expected text, up to another. */
    record Gap(int from, int to) {}

    static Alignment of(Letters expected, Letters actual) {
        String want = expected.text();
        String have = actual.text();
        Search search = new Search(expected, actual);
        List<Gap> missing = new ArrayList<>();
        Letters rest = new Letters();
        int i = 0;
        int j = 0;
        while (i < want.length()) {
            if (j < have.length() && want.charAt(i) == have.charAt(j)) {
                i++;
                j++;
                continue;
            }
            int found = i;
            int next = search.from(i, j);
            while (next < 0 && found < want.length()) {
                found = search.afterWord(found);
                next = search.from(found, j);
            }
            if (found > i) {
                missing.add(new Gap(i, found));
            }
            if (next >= 0) {
                int slid = found > i ? 0 : slide(actual, j, next);
                rest.add(actual, j - slid, next - slid);
                j = next;
            }
            i = found;
        }
        rest.add(actual, j, have.length());
        return new Alignment(List.copyOf(missing), rest);
    }

    /**
     * How far left an inserted stretch really begins: letters that agree by chance at its beginning are its
     * own. It begins where a line does, or else where a word does.
     */
    private static int slide(Letters actual, int j, int next) {
        String have = actual.text();
        int word = -1;
        for (int s = 0; s <= j; s++) {
            if (actual.beginsLine(j - s)) {
                return s;
            }
            if (word < 0 && actual.begins(j - s)) {
                word = s;
            }
            if (s == j || have.charAt(j - s - 1) != have.charAt(next - s - 1)) {
                break;
            }
        }
        return Math.max(0, word);
    }
}
