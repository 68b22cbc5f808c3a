package octavo.book;

import java.util.List;
import octavo.source.SourceSpan;

/**
 * One manuscript: its facts, its text and the editions to be made of it.
 *
 * @param metadata what the book is
 * @param contents the text in reading order, as every edition has it that gives none of its own
 * @param editions at least one
 * @param place its {@code book.yaml}
 */
public record Book(Metadata metadata, Contents contents, List<Edition> editions, SourceSpan place) {

    public Book {
        editions = List.copyOf(editions);
    }

    /** The text in reading order, as this edition has it. */
    public Contents contents(Edition edition) {
        return Selection.of(listed(edition), edition);
    }

    /** The same with what is reserved for other editions. */
    public Contents listed(Edition edition) {
        return edition.contents().orElse(contents);
    }

    /** The title, as this edition has it. */
    public String title(Edition edition) {
        return edition.title().isEmpty() ? metadata.title() : edition.title();
    }
}
