package octavo.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import octavo.book.Book;
import octavo.book.Contributor;
import octavo.book.Copyright;
import octavo.book.Edition;
import octavo.book.Isbn;
import octavo.book.Metadata;
import octavo.book.Publisher;
import octavo.book.Selection;

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
        page.gap();
        rights();
        page.gap();
        history();
        page.gap();
        contributors();
        page.gap();
        identifiers();
        page.gap();
        page.passage("cip", Selection.of(metadata.cataloguing().cip(), edition));
        page.gap();
        new Making(page, metadata.colophon(), edition, words).write(typefaces);
    }

    /** The claim, such as {@code © 2025 A Writer}; the year of publication where no other is given. */
    static String claim(Metadata metadata, Words words) {
        Copyright copyright = metadata.copyright();
        List<String> authors =
                metadata.contributors("author").stream().map(Contributor::name).toList();
        String holder = copyright.holder().isEmpty() ? words.list(authors) : copyright.holder();
        String year = copyright.year().isEmpty()
                ? metadata.published().map(date -> String.valueOf(date.year())).orElse("")
                : copyright.year();
        return holder.isEmpty() ? "" : words.of("copyright", year, holder).replace("  ", " ");
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
        String site = publisher.website().replaceFirst("^https?://", "").replaceFirst("/$", "");
        page.link(site, publisher.website(), "website");
    }

    private void rights() {
        page.line(claim(metadata, words), "copyright");
        page.line(metadata.copyright().notice(), "rights");
        Licence licence = Licence.of(metadata.copyright().licence());
        if (!licence.url().isEmpty()) {
            page.link(words.of("licence", licence.shown()), licence.url(), "licence");
        } else if (!licence.shown().isEmpty()) {
            page.line(words.of("licence", licence.shown()), "licence");
        }
    }

    private void history() {
        boolean first = metadata.editionStatement().isEmpty();
        metadata.published()
                .map(date -> Dates.written(date, words.language()))
                .ifPresent(date -> page.line(words.of(first ? "first-published" : "published", date), "published"));
        page.line(metadata.editionStatement(), "edition");
        if (metadata.impression().isPresent() && edition.kind() == Edition.Kind.PRINT) {
            int impression = metadata.impression().getAsInt();
            page.line(words.of("impression", impression), "impression");
            page.line(key(impression), "printers-key");
        }
    }

    /** The printer's key: the lowest number is this impression, and for the next it is struck off. */
    private static String key(int impression) {
        int last = (impression + 9) / 10 * 10;
        return IntStream.rangeClosed(impression, last).mapToObj(String::valueOf).collect(Collectors.joining(" "));
    }

    private void contributors() {
        for (String role : TitlePages.roles(metadata)) {
            if (!role.equals("author")) {
                List<String> names = metadata.contributors(role).stream()
                        .map(Contributor::name)
                        .toList();
                page.line(TitlePages.contribution(role, names, words), "contributor", TitlePages.key(role));
            }
        }
    }

    /** This edition's ISBN first, then those of the others. */
    private void identifiers() {
        List<Edition> editions = new ArrayList<>(book.editions());
        editions.remove(edition);
        editions.addFirst(edition);
        for (Edition one : editions) {
            if (one.isbn().isPresent()) {
                String number = one.isbn().map(Isbn::hyphenated).orElseThrow();
                page.line(words.of("isbn", number, format(one, words)), "isbn");
            }
        }
        metadata.series()
                .filter(series -> !series.issn().isEmpty())
                .ifPresent(series -> page.line(TitlePages.series(series) + ", ISSN " + series.issn(), "issn"));
        if (!metadata.cataloguing().lccn().isEmpty()) {
            page.line(words.of("lccn", metadata.cataloguing().lccn()), "lccn");
        }
        String doi = metadata.cataloguing().doi();
        if (!doi.isEmpty()) {
            page.link(words.of("doi", doi), "https://doi.org/" + doi, "doi");
        }
    }

    /** What form a book has, such as {@code paperback}. */
    static String format(Edition one, Words words) {
        return switch (one.kind()) {
            case EPUB -> words.of("format.epub");
            case SCREEN -> words.of("format.screen");
            case PRINT -> words.of("format." + one.binding().key());
        };
    }
}
