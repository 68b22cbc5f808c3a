package octavo.book;

import octavo.source.SourceSpan;

/**
 * A word of the book's own in place of one that Octavo would write.
 *
 * @param place of its key
 */
public record Label(String words, SourceSpan place) {}
