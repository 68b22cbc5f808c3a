package octavo.print.foundry;

/** Why a font file cannot be used, in words for its author. */
final class BadFont extends Exception {

    private static final long serialVersionUID = 1L;

    private final String hint;

    BadFont(String message, String hint) {
        super(message);
        this.hint = hint;
    }

    static BadFont damaged(String what) {
        return new BadFont("the font is damaged: " + what, "put a sound copy of the font in its place");
    }

    String hint() {
        return hint;
    }
}
