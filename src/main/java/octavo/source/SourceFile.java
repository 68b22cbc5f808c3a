package octavo.source;

/**
 * A text file of the book as it was read.
 *
 * @param path relative to the book's folder, with {@code /}
 * @param text decoded from UTF-8, without a byte order mark, lines ended by {@code \n}
 */
public record SourceFile(String path, String text) {}
