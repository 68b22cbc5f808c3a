package octavo.manuscript.picture;

import octavo.problem.Code;

/** A picture that no edition can hold. */
final class BadPicture extends Exception {

    private static final long serialVersionUID = 1L;

    private final Code code;
    private final String hint;

    BadPicture(Code code, String message, String hint) {
        super(message);
        this.code = code;
        this.hint = hint;
    }

    Code code() {
        return code;
    }

    String hint() {
        return hint;
    }
}
