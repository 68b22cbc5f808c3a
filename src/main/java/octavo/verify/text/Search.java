package octavo.verify.text;

/**
 * Finds where a text goes on behind something put into it: a page's foot and head, a note's number, the
 * words of a reference.
 */
final class Search {

    /** How far an insertion may reach before the text is looked for anywhere, in letters. */
    private static final int NEAR = 600;

    /** How many letters must agree near by, and at the beginning of a line cut short. */
    private static final int SURE_NEAR = 12;

    private static final int SURE_IN_LINE = 3;

    /** How many must agree far away; fewer where a page ends among them. */
    private static final int[] SURE_FAR = {24, SURE_NEAR};

    private final Letters expected;
    private final Letters actual;
    private final String want;
    private final String have;

    Search(Letters expected, Letters actual) {
        this.expected = expected;
        this.actual = actual;
        this.want = expected.text();
        this.have = actual.text();
    }

    /** Where the expected text from letter {@code i} stands, at {@code j} or after; negative where nowhere. */
    int from(int i, int j) {
        if (i >= want.length()) {
            return -1;
        }
        int near = near(i, j);
        return near >= 0 ? near : far(i, j);
    }

    /** The beginning of the next word of the expected text. */
    int afterWord(int i) {
        int next = i + 1;
        while (next < want.length() && !expected.begins(next)) {
            next++;
        }
        return next;
    }

    /** Many letters that agree count for more than few that agree before them: a note may have the same short word. */
    private int near(int i, int j) {
        int limit = Math.min(have.length(), j + NEAR);
        for (int at = j; at < limit; at++) {
            if (same(i, at) >= SURE_NEAR) {
                return at;
            }
        }
        for (int at = j; at < limit; at++) {
            int same = same(i, at);
            boolean sure = same > 0 && expected.joins(i + same)
                    || same >= SURE_IN_LINE && actual.begins(at) && actual.beginsLine(at + same);
            if (sure) {
                return at;
            }
        }
        return -1;
    }

    private int far(int i, int j) {
        for (int sure : SURE_FAR) {
            int end = Math.min(want.length(), i + sure);
            int found = end - i < Math.min(sure, SURE_NEAR) ? -1 : have.indexOf(want.substring(i, end), j);
            if (found >= 0) {
                return found;
            }
        }
        return alone(i, j);
    }

    /** A short stretch that stands by itself, such as a caption or a cell, between words. */
    private int alone(int i, int j) {
        int end = i + 1;
        while (!expected.joins(end)) {
            end++;
        }
        String stretch = want.substring(i, end);
        for (int at = have.indexOf(stretch, j); at >= 0; at = have.indexOf(stretch, at + 1)) {
            boolean apart = at + stretch.length() == have.length() || actual.begins(at + stretch.length());
            if (actual.begins(at) && apart) {
                return at;
            }
        }
        return -1;
    }

    /** How many letters agree, up to as many as are sure. */
    private int same(int i, int at) {
        int same = 0;
        while (same < SURE_NEAR
                && i + same < want.length()
                && at + same < have.length()
                && want.charAt(i + same) == have.charAt(at + same)
                && !(same > 0 && expected.joins(i + same))) {
            same++;
        }
        return same;
    }
}
