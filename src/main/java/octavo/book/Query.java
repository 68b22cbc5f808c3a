package octavo.book;

import java.util.Locale;

/** What a copy editor may ask an author about a manuscript. */
public enum Query {
    ALT_TEXT,
    CONFUSABLE_LETTER,
    DOUBLE_SPACE,
    DOUBLED_WORD,
    EMPTY_SECTION,
    HEADING_ORDER,
    LONG_HEADING,
    NAME_SPELLING,
    STRAIGHT_QUOTE,
    UNUSED_FILE,
    UNUSED_LABEL,
    UNUSED_NOTE,
    UNUSED_PICTURE;

    /** How a book wants a query treated that is not to be told as it is by default. */
    public enum Treatment {
        OFF,
        WARNING,
        ERROR;

        /** As {@code book.yaml} writes it. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Its name under {@code lint} in {@code book.yaml}, such as {@code doubled-word}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
