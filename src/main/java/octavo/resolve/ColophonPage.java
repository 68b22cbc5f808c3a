package octavo.resolve;

import java.util.List;
import octavo.book.Book;
import octavo.book.Colophon;
import octavo.book.Edition;

/** The page at the end that says how the book was made. */
record ColophonPage(Page page, Book book, Edition edition, Words words) {

    void write(List<String> typefaces) {
        Colophon colophon = book.metadata().colophon();
        page.add(colophon.text());
        new Making(page, colophon, edition, words).write(typefaces);
        if (!page.blocks().isEmpty()) {
            page.heading(words.of("colophon"));
        }
    }
}
