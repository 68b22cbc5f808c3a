package octavo.resolve;

import java.util.List;
import octavo.book.Colophon;
import octavo.book.Edition;

/** How the book was made, as its copyright page and its colophon both say it. */
record Making(Page page, Colophon colophon, Edition edition, Words words) {

    /** Credits, typefaces and, of a printed book, its printer and its paper. */
    void write(List<String> typefaces) {
        colophon.credits()
                .forEach(credit ->
                        page.line(words.of("by.other", credit.name(), Capital.first(credit.role())), "credit"));
        if (!typefaces.isEmpty() || !colophon.typefaces().isEmpty()) {
            page.field(words.around("typeset-in"), Fields.TYPEFACES, "typefaces");
        }
        if (edition.kind() == Edition.Kind.PRINT) {
            printing();
        }
    }

    private void printing() {
        if (!colophon.printer().isEmpty()) {
            String where = colophon.printerPlace().isEmpty() ? "" : ", " + colophon.printerPlace();
            page.line(words.of("printed-by", colophon.printer() + where), "printer");
        }
        if (!colophon.paper().isEmpty()) {
            page.line(words.of("printed-on", colophon.paper()), "paper");
        }
    }
}
