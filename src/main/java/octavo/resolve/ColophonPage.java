package octavo.resolve;

import java.util.List;
import octavo.book.Book;
import octavo.book.Colophon;
import octavo.book.Edition;
import octavo.book.Selection;

/** The page at the end that says how the book was made. */
record ColophonPage(Page page, Book book, Edition edition, Words words) {

    void write(List<String> typefaces) {
        Colophon colophon = book.metadata().colophon();
        page.add(Selection.of(colophon.text(), edition));
        new Making(page, colophon, edition, words).write(typefaces);
        if (edition.kind() == Edition.Kind.PRINT) {
            page.line(words.of("trimmed-to", Fields.trim(edition, words)), "trim");
        }
        page.field(words.around("made-with"), Fields.TOOL, "tool");
        if (!page.blocks().isEmpty()) {
            page.heading(words.of("colophon"));
        }
    }
}
