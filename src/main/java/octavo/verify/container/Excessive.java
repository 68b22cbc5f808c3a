package octavo.verify.container;

/** A file that holds more than can be looked at, so that nobody should open it. */
final class Excessive extends Unreadable {

    private static final long serialVersionUID = 1L;

    Excessive(String message) {
        super(message);
    }
}
