package octavo.verify.letters;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import octavo.source.SourceSpan;

/**
 * Short texts that stand near each other in order, with figures and leaders between them: contents, a list, a title page.
 *
 * <p>Each is too short to be known by its letters alone, so the place is sought where most of them follow each other.
 *
 * @param missing those that do not stand there
 * @param found where each of all entries begins in the other text, in their order; negative for those that do not stand there
 * @param rest what the other text holds besides
 */
public record Roll(List<Entry> missing, List<Integer> found, Letters rest) {

    /** How far one may stand from the one before it, in letters: leaders, folios and a page's turn. */
    private static final int APART = 500;

    /** How many in a row may be lacking before a place is given up. */
    private static final int LOST = 5;

    /** What a roll's entry says, and where in the manuscript that is written. */
    public record Entry(String words, SourceSpan place) {

        /** Whether it can be looked for: hyphens cannot, which come and go with the lines. */
        public boolean hasLetters() {
            return length(this) > 0;
        }
    }

    public static Roll of(List<Entry> entries, Letters actual, boolean late) {
        List<String> sought =
                entries.stream().map(entry -> plain(entry.words())).toList();
        String have = Letters.folded(actual.text());
        int[] best = new int[entries.size()];
        Arrays.fill(best, -1);
        int most = 0;
        for (int first = 0;
                first < Math.min(sought.size(), LOST) && (late && first == 0 || most < sought.size() - first);
                first++) {
            for (int at = find(sought.get(first), actual, have, 0, have.length());
                    at >= 0 && (late || most < sought.size() - first);
                    at = find(sought.get(first), actual, have, at + 1, have.length())) {
                int[] found = follow(sought, first, at, actual, have);
                int count =
                        (int) Arrays.stream(found).filter(place -> place >= 0).count();
                if (count > most || late && count == most) {
                    most = count;
                    best = found;
                }
            }
        }
        List<Entry> missing = new ArrayList<>();
        Letters rest = new Letters();
        int done = 0;
        for (int i = 0; i < best.length; i++) {
            if (best[i] < 0) {
                missing.add(entries.get(i));
            } else {
                rest.add(actual, done, best[i]);
                done = best[i] + sought.get(i).length();
            }
        }
        rest.add(actual, done, have.length());
        return new Roll(List.copyOf(missing), Arrays.stream(best).boxed().toList(), rest);
    }

    /** Where each entry stands if one of them stands at {@code at}; negative for those before it and those not found. */
    private static int[] follow(List<String> sought, int first, int at, Letters actual, String have) {
        int[] found = new int[sought.size()];
        Arrays.fill(found, -1);
        int from = at;
        int lost = 0;
        for (int i = first; i < found.length && lost < LOST; i++) {
            int limit = Math.min(have.length(), from + APART + sought.get(i).length());
            found[i] = i == first ? at : find(sought.get(i), actual, have, from, limit);
            lost = found[i] < 0 ? lost + 1 : 0;
            from = found[i] < 0 ? from : found[i] + sought.get(i).length();
        }
        return found;
    }

    /** Where these letters stand as words of their own; negative where nowhere. */
    private static int find(String sought, Letters actual, String have, int from, int limit) {
        for (int at = have.indexOf(sought, from, limit);
                at >= 0 && at + sought.length() <= limit;
                at = have.indexOf(sought, at + 1, limit)) {
            if (actual.begins(at) && actual.parts(at + sought.length())) {
                return at;
            }
        }
        return -1;
    }

    /** How many letters an entry has. */
    public static int length(Entry entry) {
        return plain(entry.words()).length();
    }

    private static String plain(String words) {
        return Letters.folded(Letters.of(words));
    }
}
