package octavo.cli;

/** Exit codes; where several apply the highest counts. */
final class Exit {

    static final int MADE = 0;
    static final int BOOK_HAS_ERRORS = 1;
    static final int SOMETHING_DIFFERS = 1;
    static final int USAGE = 2;
    static final int CHECK_FAILED = 3;
    static final int INPUT_OUTPUT = 4;
    static final int FAULT_OF_OCTAVO = 5;

    private Exit() {}
}
