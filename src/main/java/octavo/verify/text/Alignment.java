package octavo.verify.text;

import java.util.ArrayList;
import java.util.List;

/**
 * A text that should stand in another, in order, with other things between.
 *
 * @param missing stretches of the expected text that are not there
 * @param added stretches that are there and have no business to be: neither lines of their own, nor where anything may be put in
 * @param rest what the other text holds besides
 */
record Alignment(List<Gap> missing, List<Added> added, Letters rest) {

    /** From a letter of the expected text, up to another. */
    record Gap(int from, int to) {}

    /**
     * Before a letter of the expected text.
     *
     * @param letters without numbers that stand before or behind them
     * @param numbered whether there were any
     * @param twice whether the expected text has the same just before or behind
     */
    record Added(int before, String letters, boolean numbered, boolean twice) {}

    static Alignment of(Letters expected, Letters actual) {
        String want = expected.text();
        String have = actual.text();
        Search search = new Search(expected, actual);
        List<Gap> missing = new ArrayList<>();
        List<Added> added = new ArrayList<>();
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
                String put = have.substring(j, next);
                Added stretch = added(have.substring(j - slid, next - slid), i - slid, again(want, i, put));
                if (found == i && !mayStand(stretch, expected, actual, j - slid, next - slid)) {
                    added.add(stretch);
                }
                rest.add(actual, j - slid, next - slid);
                j = next;
            }
            i = found;
        }
        rest.add(actual, j, have.length());
        return new Alignment(List.copyOf(missing), List.copyOf(added), rest);
    }

    private static Added added(String stretch, int before, boolean twice) {
        String letters = bare(stretch);
        return new Added(before, letters, !letters.equals(stretch), twice);
    }

    /** Whether what was put in before a letter stands just before or behind it too. */
    private static boolean again(String want, int before, String stretch) {
        String letters = bare(stretch);
        return want.startsWith(letters, before) || want.startsWith(letters, Math.max(0, before - letters.length()));
    }

    /** Without numbers before and behind, such as those that call notes. */
    private static String bare(String stretch) {
        return stretch.replaceAll("^[0-9]+|[0-9]+$", "");
    }

    /** Lines of their own are furniture or another strand, unless they say again what was just said. */
    private static boolean mayStand(Added added, Letters expected, Letters actual, int from, int to) {
        boolean lines = actual.beginsLine(from) && (to >= actual.text().length() || actual.beginsLine(to));
        return !added.twice() && (lines || expected.joins(added.before()));
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
