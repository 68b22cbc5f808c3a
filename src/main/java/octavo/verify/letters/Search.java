package octavo.verify.letters;

/**
 * Finds where a text goes on behind something put into it: a page's foot and head, a note's number, the
 * words of a reference.
 */
final class Search {

    /** How far an insertion may reach before the text is looked for anywhere, in letters. */
    private static final int NEAR = 600;

    /** No slip is longer, in letters. */
    private static final int SLIP = 64;

    /** Nor is a word much longer, at the end of a text. */
    private static final int WORD = 12;

    /** So many letters that agree behind a slip show that it was no more. */
    private static final int GOES_ON = 16;

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

    /**
     * A slip of a few words: the text goes on behind it.
     *
     * @param lacking how many letters of the expected text are not there
     * @param foreign how many stand there instead
     */
    record Slip(int lacking, int foreign) {

        private static final Slip NONE = new Slip(0, 0);

        boolean isNone() {
            return lacking + foreign == 0;
        }
    }

    /** The smallest slip that explains why cells do not go on; in sentences more is sought, since others may say the same. */
    Slip slip(int i, int j) {
        if (!expected.isParted()) {
            return Slip.NONE;
        }
        int longest = Math.min(SLIP, expected.whole(i));
        int most = longest + Math.min(SLIP, have.length() - j);
        for (int both = 1; both <= most; both++) {
            for (int lacking = Math.max(0, both - SLIP); lacking <= Math.min(both, longest); lacking++) {
                int foreign = both - lacking;
                if (beginsWord(expected, i, lacking)
                        && (beginsWord(actual, j, foreign) || lacking == 0 && expected.joins(i))
                        && goesOn(i, lacking, j, foreign)
                        && !standsAmong(i, lacking, j, foreign)) {
                    return new Slip(lacking, foreign);
                }
            }
        }
        return Slip.NONE;
    }

    /** Whether what lacks stands among what is foreign, with something put in before and behind. */
    private boolean standsAmong(int i, int lacking, int j, int foreign) {
        String sought = want.substring(i, i + lacking);
        return lacking > 0 && have.substring(j, j + foreign).contains(sought);
    }

    private static boolean beginsWord(Letters text, int from, int letters) {
        return letters == 0 || text.begins(from + letters) || from + letters == text.length();
    }

    /**
     * Whether both texts say the same behind a slip, the longer for a longer one. Where something is put in and nothing lacks, they
     * need not behind the next place where more may be; nor behind the end of a block where a word in it is another.
     */
    private boolean goesOn(int i, int lacking, int j, int foreign) {
        int enough = Math.min(GOES_ON, 6 + (lacking + foreign) / 2);
        int from = i + lacking;
        int same = 0;
        while (same < enough
                && from + same < want.length()
                && j + foreign + same < have.length()
                && want.charAt(from + same) == have.charAt(j + foreign + same)) {
            same++;
            if (lacking == 0 && same >= 4 + foreign / 16 && expected.joins(from + same)) {
                return true;
            }
        }
        boolean word = lacking > 0 && foreign > 0 && Math.max(lacking, foreign) <= WORD;
        boolean last = from + same == want.length() || same >= SURE_IN_LINE && expected.beginsBlock(from + same);
        return same >= enough || word && last && (same > 0 || !expected.begins(i) || lacking == 1 && foreign == 1);
    }

    /** Where the expected text from letter {@code i} stands, at {@code j} or after; negative where nowhere. */
    int from(int i, int j) {
        return from(i, j, SURE_IN_LINE);
    }

    /** The same behind words that lack: a line that is cut short and has only their like is none of it. */
    int behindGap(int i, int j) {
        return from(i, j, SURE_NEAR);
    }

    private int from(int i, int j, int inLine) {
        if (i >= want.length()) {
            return -1;
        }
        int near = near(i, j, inLine);
        return near >= 0 ? near : far(i, j);
    }

    /** Whether the expected text from letter {@code i} surely stands at {@code j}: a stretch by itself, or enough of a longer one. */
    boolean stands(int i, int j) {
        int same = same(i, j);
        return same >= SURE_NEAR || same > 0 && expected.joins(i + same);
    }

    /** Whether a text begins there with the right letters and goes on with a word that is another. */
    boolean slips(int i, int j) {
        int same = same(i, j);
        Slip slip = same < SURE_IN_LINE ? Slip.NONE : slip(i + same, j + same);
        return slip.lacking() > 0 && slip.foreign() > 0 && Math.max(slip.lacking(), slip.foreign()) <= WORD;
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
    private int near(int i, int j, int inLine) {
        int limit = Math.min(have.length(), j + NEAR);
        for (int at = j; at < limit; at++) {
            if (same(i, at) >= SURE_NEAR) {
                return at;
            }
        }
        int whole = expected.beginsBlock(i) ? whole(i, j, limit) : -1;
        if (whole >= 0) {
            return whole;
        }
        for (int at = j; at < limit; at++) {
            int same = same(i, at);
            boolean sure = same > 0 && expected.joins(i + same)
                    || same >= inLine && actual.begins(at) && actual.beginsLine(at + same);
            if (sure) {
                return at;
            }
        }
        return -1;
    }

    /**
     * Where the whole of a short block stands, a row of cells for one: best where it ends a line, since words of other blocks may say
     * the same; of a listing, whose words may stand in its caption too, with the beginning of the next right behind it.
     */
    private int whole(int i, int j, int limit) {
        int whole = -1;
        for (int at = j; at < limit; at++) {
            int block = actual.begins(at) ? block(i, at) : 0;
            int end = at + block;
            boolean ends = block > 0 && (end == have.length() || actual.beginsLine(end));
            if (ends && (!expected.isCaptioned(i) || same(i + block, end) >= SURE_IN_LINE)) {
                return at;
            }
            whole = whole < 0 && block >= SURE_IN_LINE ? at : whole;
        }
        return whole;
    }

    /** How many letters a short block has that stands there; 0 where it does not. */
    private int block(int i, int at) {
        int length = 0;
        do {
            boolean agrees = length < SURE_NEAR
                    && i + length < want.length()
                    && at + length < have.length()
                    && want.charAt(i + length) == have.charAt(at + length);
            if (!agrees) {
                return 0;
            }
            length++;
        } while (i + length < want.length() && !expected.beginsBlock(i + length));
        return length;
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
            if (actual.begins(at) && actual.parts(at + stretch.length())) {
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
