package octavo.folio;

/** How places in a text are counted: by what is drawn of it, so that no spacing, hyphen or mark of direction matters. */
public final class Letters {

    private Letters() {}

    private static final int FIRST_LAM_ALEF = 0xFEF5;
    private static final int LAST_LAM_ALEF = 0xFEFC;

    /** How many letters a text has: its code points but for white space and format controls; a lam that is one with an alef is two. */
    public static int in(String text) {
        int letters = 0;
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            letters += count(text.codePointAt(at));
        }
        return letters;
    }

    private static int count(int codePoint) {
        boolean two = codePoint >= FIRST_LAM_ALEF && codePoint <= LAST_LAM_ALEF;
        return two ? 2 : is(codePoint) ? 1 : 0;
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
