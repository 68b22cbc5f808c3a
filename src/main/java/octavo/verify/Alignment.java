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

    /** How many letters must agree before a place is taken for the right one; fewer where a page ends among them. */
    private static final int[] SURE = {24, 12};

    /** How far ahead the expected text is tried when a stretch of it is not there. */
    private static final int REACH = 4_000;

    /** From a letter of the expected text, up to another. */
    record Gap(int from, int to) {}

    static Alignment of(Letters expected, Letters actual) {
        String want = expected.text();
        String have = actual.text();
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
            int lost = 0;
            int next = find(want, i, have, j);
            while (next < 0 && lost < REACH && i + lost < want.length()) {
                lost++;
                next = find(want, i + lost, have, j);
            }
            if (lost > 0) {
                missing.add(new Gap(i, next < 0 ? want.length() : i + lost));
                i = next < 0 ? want.length() : i + lost;
            }
            if (next >= 0) {
                int slid = lost > 0 ? 0 : slide(actual, j, next);
                rest.add(actual, j - slid, next - slid);
                j = next;
            }
        }
        rest.add(actual, j, have.length());
        return new Alignment(List.copyOf(missing), rest);
    }

    private static int find(String want, int i, String have, int j) {
        for (int sure : SURE) {
            int end = Math.min(want.length(), i + sure);
            int found = i >= end ? -1 : have.indexOf(want.substring(i, end), j);
            if (found >= 0) {
                return found;
            }
        }
        return -1;
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
