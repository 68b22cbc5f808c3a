package octavo.finishing;

import java.util.Optional;
import octavo.book.Book;
import octavo.book.Edition;
import octavo.resolve.Slug;

/** How the files of a book are named. */
final class FileNames {

    private FileNames() {}

    static String of(Copy copy) {
        return of(copy.book().resolved().book(), copy.edition());
    }

    /** The title alone for the first EPUB; with the edition's name for all others. */
    static String of(Book book, Edition edition) {
        String title = Slug.of(book.metadata().title());
        String ending = switch (edition.kind()) {
            case EPUB -> ".epub";
            case PRINT, SCREEN -> edition.proof() ? "-proof.pdf" : ".pdf";
        };
        return firstEpub(book).filter(edition::equals).isPresent()
                ? title + ending
                : title + "-" + Slug.of(edition.name()) + ending;
    }

    /** The cover that goes with an edition's file. */
    static String cover(String file) {
        return file.replaceFirst("\\.pdf$", "-cover.pdf");
    }

    /** The same cover with guides. */
    static String guides(String file) {
        return file.replaceFirst("\\.pdf$", "-cover-guides.pdf");
    }

    /** What the text of an edition's file was set from. */
    static String fo(String file) {
        return file.replaceFirst("\\.pdf$", "-fo.zip");
    }

    /** The message for the trade. */
    static String onix(Book book) {
        return Slug.of(book.metadata().title()) + "-onix.xml";
    }

    private static Optional<Edition> firstEpub(Book book) {
        return book.editions().stream()
                .filter(edition -> edition.kind() == Edition.Kind.EPUB)
                .findFirst();
    }
}
