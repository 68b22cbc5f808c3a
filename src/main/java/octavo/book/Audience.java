package octavo.book;

import java.util.Locale;

/** Whom a book is for, as the trade tells readers apart. */
public enum Audience {
    GENERAL,
    CHILDREN,
    YOUNG_ADULTS,
    SCHOOLS,
    STUDENTS,
    PROFESSIONALS;

    /** As {@code book.yaml} writes it. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
