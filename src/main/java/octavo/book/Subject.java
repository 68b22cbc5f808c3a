package octavo.book;

/**
 * What a book is about.
 *
 * @param scheme {@code thema}, {@code bisac}, or empty for plain words
 * @param code the code in that scheme, or the words
 */
public record Subject(String scheme, String code) {}
