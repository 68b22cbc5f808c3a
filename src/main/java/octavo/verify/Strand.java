package octavo.verify;

/** Text that keeps its order by itself, whatever a page does with the rest. */
enum Strand {
    LISTS("lists of figures, tables and listings"),
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
