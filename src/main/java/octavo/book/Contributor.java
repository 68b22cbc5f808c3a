package octavo.book;

/**
 * Somebody who made the book.
 *
 * @param name as the title page shows it
 * @param role a MARC relator's name in lower case, such as {@code author}
 * @param sort as a catalogue files it, such as {@code Writer, Ada}; never empty
 */
public record Contributor(String name, String role, String sort) {}
