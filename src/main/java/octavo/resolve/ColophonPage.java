package octavo.resolve;

import java.util.List;
import octavo.book.Book;
import octavo.book.Colophon;
import octavo.book.Edition;

/** The page at the end that says how the book was made. */
final class ColophonPage {

    private final Page page;
    private final Colophon colophon;
    private final Edition edition;
    private final Words words;

    ColophonPage(Page page, Book book, Edition edition, Words words) {
        this.page = page;
        this.colophon = book.metadata().colophon();
        this.edition = edition;
        this.words = words;
    }

    void write(List<String> typefaces) {
        page.add(colophon.text());
        List<String> named = colophon.typefaces().isEmpty() ? typefaces : colophon.typefaces();
        if (!named.isEmpty()) {
            page.line(words.of("typeset-in", words.list(named)), "typefaces");
        }
        colophon.credits().forEach(credit ->
                page.line(words.of("by.other", credit.name(), Capital.first(credit.role())), "credit"));
        if (edition.kind() == Edition.Kind.PRINT) {
            String where = colophon.printerPlace().isEmpty() ? "" : ", " + colophon.printerPlace();
            if (!colophon.printer().isEmpty()) {
                page.line(words.of("printed-by", colophon.printer() + where), "printer");
            }
            if (!colophon.paper().isEmpty()) {
                page.line(words.of("printed-on", colophon.paper()), "paper");
            }
        }
        if (!page.blocks().isEmpty()) {
            page.heading(words.of("colophon"));
        }
    }
}
