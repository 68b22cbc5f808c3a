package octavo.book;

/** The series that a book stands in; number and ISSN may be empty. */
public record Series(String title, String number, String issn) {}
