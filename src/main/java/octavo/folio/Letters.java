package octavo.folio;

/** How places in a text are counted: by what is drawn of it, so that no spacing, hyphen or mark of direction matters. */
public final class Letters {

    private Letters() {}

    private static final int FIRST_LAM_ALEF = 0xFEF5;
    private static final int LAST_LAM_ALEF = 0xFEFC;

    /** How many letters a text has: its code points but for white space and format controls; a lam that is one with an alef is two. */
    public static int in(String text) {
        return text.codePoints()
                .filter(Letters::is)
                .map(c -> c >= FIRST_LAM_ALEF && c <= LAST_LAM_ALEF ? 2 : 1)
                .sum();
    }

    /** Whether a code point counts. */
    public static boolean is(int codePoint) {
        boolean plain = codePoint > ' ' && codePoint < 0x7f;
        return plain
                || !Character.isWhitespace(codePoint)
                        && !Character.isSpaceChar(codePoint)
                        && Character.getType(codePoint) != Character.FORMAT;
    }
}
