package octavo.print.presswork;

import java.time.Instant;
import java.util.List;

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
}
