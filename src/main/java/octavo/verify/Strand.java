package octavo.verify;

/** Text that keeps its order by itself, whatever a page does with the rest. */
enum Strand {
    RUNNING_TEXT("running text"),
    CAPTIONS("captions"),
    TABLES("tables"),
    NOTES("notes");

    private final String words;

    Strand(String words) {
        this.words = words;
    }

    /** As a message calls it. */
    String words() {
        return words;
    }
}
