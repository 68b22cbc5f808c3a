package octavo.manuscript.picture;

import octavo.problem.Code;

/** A picture that no book can show; the message goes on after its name, such as {@code is a PDF}. */
final class BadPicture extends Exception {

    private static final long serialVersionUID = 1L;

    private final Code code;
    private final String hint;

    BadPicture(Code code, String message, String hint) {
        super(message);
        this.code = code;
        this.hint = hint;
    }

    static BadPicture damaged(String how) {
        return new BadPicture(
                Code.PICTURE_UNREADABLE, "is damaged: " + how, "save it again from the program that made it");
    }

    Code code() {
        return code;
    }

    String hint() {
        return hint;
    }
}
