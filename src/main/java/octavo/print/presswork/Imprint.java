package octavo.print.presswork;

import java.time.Instant;
import java.util.List;
import octavo.book.Edition;
import octavo.book.Identity;
import octavo.markup.MarkedBook;

/**
 * What a PDF says of itself; empty where it has nothing to say.
 *
 * @param authors as they are printed, in their order
 * @param language BCP 47
 * @param identifier such as {@code urn:isbn:9783161484100}
 * @param created the build's time, never the clock's
 * @param creator the program and its version
 */
public record Imprint(
        String title,
        List<String> authors,
        String language,
        String publisher,
        String identifier,
        String description,
        List<String> keywords,
        Instant created,
        String creator) {

    public Imprint {
        authors = List.copyOf(authors);
        keywords = List.copyOf(keywords);
    }

    /** That of an edition. */
    public static Imprint of(MarkedBook book, Instant built, String creator) {
        var metadata = book.resolved().book().metadata();
        Edition edition = book.resolved().edition();
        return new Imprint(
                book.resolved().book().title(edition),
                metadata.contributors("author").stream()
                        .map(author -> author.name())
                        .toList(),
                metadata.language().tag(),
                metadata.publisher().imprint().isEmpty()
                        ? metadata.publisher().name()
                        : metadata.publisher().imprint(),
                Identity.of(book.resolved().book(), edition),
                metadata.description(),
                metadata.keywords(),
                built,
                creator);
    }
}
