package octavo.verify.letters;

import java.util.ArrayList;
import java.util.List;

/**
 * A text that should stand in another, in order, with other things between.
 *
 * @param missing stretches of the expected text that are not there
 * @param added stretches that are there and have no business to be: neither lines of their own, nor where anything may be put in
 * @param track where each letter of the expected text stands in the other
 * @param rest what the other text holds besides
 */
public record Alignment(List<Gap> missing, List<Added> added, Track track, Letters rest) {

    /** Before the items of a list. */
    private static final String BULLETS = "\u2022\u25E6\u25AA";

    /**
     * From a letter of the expected text, up to another.
     *
     * @param at the letter of the other text before which they should stand
     * @param replaced whether something else stands there, and the text goes on right behind it
     */
    public record Gap(int from, int to, int at, boolean replaced) {}

    /**
     * Before a letter of the expected text.
     *
     * @param at the letter of the other text with which it begins
     * @param letters without numbers that stand before or behind them
     * @param numbered whether there were any
     * @param twice whether the expected text has the same just before or behind
     */
    public record Added(int before, int at, String letters, boolean numbered, boolean twice) {}

    public static Alignment of(Letters expected, Letters actual) {
        String want = expected.text();
        String have = actual.text();
        Search search = new Search(expected, actual);
        List<Gap> missing = new ArrayList<>();
        List<Added> added = new ArrayList<>();
        Track track = new Track();
        Letters rest = new Letters();
        int i = 0;
        int j = 0;
        while (i < want.length()) {
            boolean same = j < have.length() && want.charAt(i) == have.charAt(j);
            if (same && (!expected.beginsBlock(i) || search.stands(i, j) || search.slips(i, j))) {
                track.add(i++, j++);
                continue;
            }
            Search.Slip slip = search.slip(i, j);
            int found = i + slip.lacking();
            int next = slip.isNone() ? search.from(i, j) : j + slip.foreign();
            if (same && next == j && found == i) {
                track.add(i++, j++);
                continue;
            }
            while (next < 0 && found < want.length()) {
                found = search.afterWord(found);
                next = search.behindGap(found, j);
            }
            if (found > i) {
                boolean replaced = slip.foreign() > 0;
                missing.add(new Gap(replaced ? expected.wordAt(i) : i, found, j, replaced));
            }
            if (next >= 0) {
                int slid = found > i ? 0 : slide(expected, i, actual, j, next, track);
                String put = have.substring(j, next);
                Added stretch = added(have.substring(j - slid, next - slid), i - slid, j - slid, again(want, i, put));
                if (slid > 0) {
                    track.cut(i - slid);
                    track.add(i - slid, next - slid, slid);
                }
                if (found == i && !mayStand(stretch, expected, actual, j - slid, next - slid)) {
                    added.add(stretch);
                }
                rest.add(actual, j - slid, next - slid);
                j = next;
            }
            i = found;
        }
        rest.add(actual, j, have.length());
        return new Alignment(List.copyOf(missing), List.copyOf(added), track, rest);
    }

    /** Where a letter of the expected text stands in the other; negative where it does not. */
    public int at(int letter) {
        return track.of(letter);
    }

    private static Added added(String stretch, int before, int at, boolean twice) {
        String letters = bare(stretch);
        return new Added(before, at, letters, !letters.equals(unmarked(stretch)), twice);
    }

    /** Whether what was put in before a letter stands just before or behind it too. */
    private static boolean again(String want, int before, String stretch) {
        String letters = bare(stretch);
        return want.startsWith(letters, before) || want.startsWith(letters, Math.max(0, before - letters.length()));
    }

    /** Without the mark of an item that follows, nor numbers before and behind, such as those that call notes. */
    private static String bare(String stretch) {
        return unmarked(stretch).replaceAll("^[0-9]+|[0-9]+$", "");
    }

    private static String unmarked(String stretch) {
        boolean marked = !stretch.isEmpty() && BULLETS.indexOf(stretch.charAt(stretch.length() - 1)) >= 0;
        return marked ? stretch.substring(0, stretch.length() - 1) : stretch;
    }

    /** Lines of their own are furniture or another strand, unless they say again what was just said. */
    private static boolean mayStand(Added added, Letters expected, Letters actual, int from, int to) {
        boolean lines = actual.beginsLine(from) && (to >= actual.text().length() || actual.beginsLine(to));
        return !added.twice() && (lines || expected.joins(added.before()));
    }

    /**
     * How far left an inserted stretch really begins: letters that agree by chance at its beginning are its
     * own. It begins before the block of the expected text that it would divide, or else where a line does, or else where a word does.
     */
    private static int slide(Letters expected, int i, Letters actual, int j, int next, Track track) {
        String have = actual.text();
        boolean inside = !expected.beginsBlock(i);
        int line = -1;
        int word = -1;
        for (int s = 0; s <= Math.min(i, j); s++) {
            if (s > 0 && inside && actual.begins(j - s) && actual.begins(next - s) && expected.beginsBlock(i - s)) {
                return s;
            }
            line = line < 0 && actual.beginsLine(j - s) ? s : line;
            word = word < 0 && actual.begins(j - s) ? s : word;
            boolean agrees = s < Math.min(i, j)
                    && track.of(i - s - 1) == j - s - 1
                    && have.charAt(j - s - 1) == have.charAt(next - s - 1);
            if (!agrees) {
                break;
            }
        }
        return line >= 0 ? line : Math.max(0, word);
    }
}
