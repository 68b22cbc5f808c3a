package octavo.epub;

import java.util.ArrayList;
import java.util.List;
import nl.siegmann.epublib.domain.Author;
import nl.siegmann.epublib.domain.Book;
import nl.siegmann.epublib.domain.Identifier;
import nl.siegmann.epublib.domain.Metadata;
import nl.siegmann.epublib.domain.SpineReference;
import octavo.book.Contributor;
import octavo.book.Identity;
import octavo.resolve.ResolvedBook;

/**
 * The publication: epublib's model of it, and the order of its files, which that model does not keep.
 */
final class Publication {

    private final Book book = new Book();
    private final List<Item> items = new ArrayList<>();

    Publication(ResolvedBook resolved) {
        Metadata metadata = book.getMetadata();
        metadata.addTitle(resolved.book().title(resolved.edition()));
        metadata.setLanguage(resolved.book().metadata().language().tag());
        metadata.setIdentifiers(List.of(new Identifier("uid", Identity.of(resolved.book(), resolved.edition()))));
        metadata.setAuthors(resolved.book().metadata().contributors("author").stream()
                .map(Publication::author)
                .toList());
    }

    /** Adds a file. */
    void add(Item item) {
        book.addResource(item);
        items.add(item);
    }

    /** Adds a document that is read where it is added. */
    void read(Item document) {
        add(document);
        book.getSpine().addResource(document);
    }

    /** As epublib holds it. */
    Book book() {
        return book;
    }

    /** Every file but the package document, in order. */
    List<Item> items() {
        return items;
    }

    /** The ids of the documents in reading order. */
    List<String> spine() {
        return book.getSpine().getSpineReferences().stream()
                .map(SpineReference::getResourceId)
                .toList();
    }

    /** A sorting name parted at its comma, as epublib puts it together again. */
    private static Author author(Contributor contributor) {
        String[] names = contributor.sort().split(", ", 2);
        return names.length == 2 ? new Author(names[1], names[0]) : new Author(contributor.sort());
    }
}
