package octavo.resolve;

import java.util.ArrayList;
import java.util.List;
import octavo.book.Book;
import octavo.book.Colophon;
import octavo.book.Contributor;
import octavo.book.Copyright;
import octavo.book.Edition;
import octavo.book.Isbn;
import octavo.book.Metadata;
import octavo.book.Publisher;

/** The copyright page, in the order of The Chicago Manual of Style, 1.19 and after. */
final class CopyrightPage {

    private final Page page;
    private final Book book;
    private final Edition edition;
    private final Metadata metadata;
    private final Words words;

    CopyrightPage(Page page, Book book, Edition edition, Words words) {
        this.page = page;
        this.book = book;
        this.edition = edition;
        this.metadata = book.metadata();
        this.words = words;
    }

    void write(List<String> typefaces) {
        publisher();
        rights();
        history();
        contributors();
        identifiers();
        page.add(metadata.cataloguing().cip());
        Colophon colophon = metadata.colophon();
        colophon.credits().forEach(credit ->
                page.line(words.of("by.other", credit.name(), Capital.first(credit.role())), "credit"));
        List<String> named = colophon.typefaces().isEmpty() ? typefaces : colophon.typefaces();
        if (!named.isEmpty()) {
            page.line(words.of("typeset-in", words.list(named)), "typefaces");
        }
        if (edition.kind() == Edition.Kind.PRINT) {
            printing(colophon);
        }
    }

    /** The claim, such as {@code © 2025 A Writer}; the year of publication where no other is given. */
    static String claim(Metadata metadata, Words words) {
        Copyright copyright = metadata.copyright();
        List<String> authors = metadata.contributors("author").stream()
                .map(Contributor::name)
                .toList();
        String holder = copyright.holder().isEmpty() ? words.list(authors) : copyright.holder();
        String year = copyright.year().isEmpty()
                ? metadata.published().map(date -> date.written().substring(0, 4)).orElse("")
                : copyright.year();
        return holder.isEmpty()
                ? ""
                : words.of("copyright", year, holder).replace("  ", " ");
    }

    private void publisher() {
        Publisher publisher = metadata.publisher();
        if (!publisher.name().isEmpty()) {
            String where = publisher.place().isEmpty() ? "" : ", " + publisher.place();
            page.line(words.of("published-by", publisher.name() + where), "publisher");
        }
        if (!publisher.imprint().isEmpty() && !publisher.name().isEmpty()) {
            page.line(words.of("imprint-of", publisher.imprint(), publisher.name()), "imprint");
        }
        page.line(publisher.address(), "address");
        if (!publisher.phone().isEmpty()) {
            page.line(words.of("phone", publisher.phone()), "phone");
        }
        page.link(publisher.email(), "mailto:" + publisher.email(), "email");
        page.link(publisher.website().replaceFirst("^https?://", ""), publisher.website(), "website");
    }

    private void rights() {
        page.line(claim(metadata, words), "copyright", "group");
        page.line(metadata.copyright().notice(), "rights");
        if (!metadata.copyright().licence().isEmpty()) {
            page.line(words.of("licence", metadata.copyright().licence()), "licence");
        }
    }

    private void history() {
        boolean first = metadata.editionStatement().isEmpty();
        metadata.published().ifPresent(date ->
                page.line(words.of(first ? "first-published" : "published", Dates.written(date, metadata.language())), "published", "group"));
        page.line(metadata.editionStatement(), "edition");
        if (metadata.impression().isPresent() && edition.kind() == Edition.Kind.PRINT) {
            page.line(words.of("impression", metadata.impression().getAsInt()), "impression");
        }
    }

    private void contributors() {
        String group = "group";
        for (String role : TitlePages.roles(metadata)) {
            if (!role.equals("author")) {
                List<String> names = metadata.contributors(role).stream()
                        .map(Contributor::name)
                        .toList();
                page.line(TitlePages.contribution(role, names, words), "contributor", group);
                group = "contributor";
            }
        }
    }

    /** This edition's ISBN first, then those of the others. */
    private void identifiers() {
        List<Edition> editions = new ArrayList<>(book.editions());
        editions.remove(edition);
        editions.addFirst(edition);
        String group = "group";
        for (Edition one : editions) {
            if (one.isbn().isPresent()) {
                String number = one.isbn().map(Isbn::hyphenated).orElseThrow();
                page.line(words.of("isbn", number, format(one)), "isbn", group);
                group = "isbn";
            }
        }
        if (!metadata.cataloguing().lccn().isEmpty()) {
            page.line(words.of("lccn", metadata.cataloguing().lccn()), "lccn");
        }
        if (!metadata.cataloguing().doi().isEmpty()) {
            page.line(words.of("doi", metadata.cataloguing().doi()), "doi");
        }
    }

    private void printing(Colophon colophon) {
        if (!colophon.printer().isEmpty()) {
            String where = colophon.printerPlace().isEmpty() ? "" : ", " + colophon.printerPlace();
            page.line(words.of("printed-by", colophon.printer() + where), "printer");
        }
        if (!colophon.paper().isEmpty()) {
            page.line(words.of("printed-on", colophon.paper()), "paper");
        }
    }

    private String format(Edition one) {
        return switch (one.kind()) {
            case EPUB -> words.of("format.epub");
            case SCREEN -> words.of("format.screen");
            case PRINT -> words.of("format." + one.binding().key());
        };
    }
}
