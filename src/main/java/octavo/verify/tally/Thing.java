package octavo.verify.tally;

import java.util.Locale;
import octavo.problem.Count;

/** What is counted. */
enum Thing {
    HEADINGS(false),
    NOTES(true),
    PICTURES(true),
    TABLES(true),
    LISTINGS(true),
    REFERENCES(false),
    LINKS(false);

    private final boolean author;

    /** @param author whether only the author puts such things into the book, so that there may be no more of them */
    Thing(boolean author) {
        this.author = author;
    }

    boolean onlyTheAuthors() {
        return author;
    }

    /** So many of it, as {@code 1 note}. */
    String counted(long number) {
        String one = switch (this) {
            case LINKS -> "link out of the book";
            case REFERENCES -> "reference";
            case HEADINGS -> "heading";
            case NOTES -> "note";
            case PICTURES -> "picture";
            case TABLES -> "table";
            case LISTINGS -> "listing";
        };
        return Count.of(number, one, words());
    }

    /** As messages call it. */
    String words() {
        return switch (this) {
            case LINKS -> "links out of the book";
            case REFERENCES -> "references";
            case HEADINGS, NOTES, PICTURES, TABLES, LISTINGS -> name().toLowerCase(Locale.ROOT);
        };
    }
}
