package octavo.manuscript.yaml;

/** Ends the reading of a file that holds more than any book does; what is wrong has been noted. */
final class Excess extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Excess() {
        super(null, null, false, false);
    }
}
