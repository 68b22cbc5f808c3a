package octavo.folio;

/** How places in a text are counted: by what is drawn of it, so that no spacing, hyphen or mark of direction matters. */
public final class Letters {

    private Letters() {}

    /** How many letters a text has: its code points but for white space and format controls. */
    public static int in(String text) {
        return (int) text.codePoints().filter(Letters::is).count();
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
