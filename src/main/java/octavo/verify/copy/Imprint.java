package octavo.verify.copy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import octavo.book.Book;
import octavo.book.Colophon;
import octavo.book.Contributor;
import octavo.book.Copyright;
import octavo.book.Edition;
import octavo.book.Metadata;
import octavo.book.Publisher;
import octavo.book.Series;

/** The facts of {@code book.yaml} as the title page, the copyright page and the colophon say them, line by line. */
final class Imprint {

    /** No longer than what a roll may have between two of its lines. */
    private static final int LONGEST = 300;

    private final Book book;
    private final Edition edition;
    private final Metadata metadata;
    private final Phrases phrases;
    private final List<String> lines = new ArrayList<>();

    Imprint(Book book, Edition edition) {
        this.book = book;
        this.edition = edition;
        this.metadata = book.metadata();
        this.phrases = new Phrases(metadata);
    }

    /** Title, people, series, edition and house. */
    List<String> titlePage() {
        Publisher publisher = metadata.publisher();
        lines.add(book.title(edition));
        lines.add(metadata.subtitle());
        roles().forEach(role -> lines.add(role.equals("author") ? people(role) : contribution(role)));
        metadata.series().ifPresent(series -> lines.add(volume(series)));
        lines.add(metadata.editionStatement());
        lines.add(publisher.imprint().isEmpty() ? publisher.name() : publisher.imprint());
        lines.add(publisher.place());
        return lines;
    }

    /** What stands above the block of cataloguing in publication. */
    List<String> copyrightPage() {
        house();
        rights();
        history();
        roles().filter(role -> !role.equals("author")).forEach(role -> lines.add(contribution(role)));
        identifiers();
        return lines;
    }

    /** Credits, printer and paper. */
    List<String> making() {
        Colophon colophon = metadata.colophon();
        colophon.credits().forEach(credit -> lines.add(phrases.of("by.other", credit.name(), capital(credit.role()))));
        if (!colophon.typefaces().isEmpty()) {
            lines.add(phrases.of("typeset-in", phrases.list(colophon.typefaces())));
        }
        if (edition.kind() == Edition.Kind.PRINT) {
            said("printed-by", joined(colophon.printer(), colophon.printerPlace()));
            said("printed-on", colophon.paper());
        }
        return lines;
    }

    private void house() {
        Publisher publisher = metadata.publisher();
        said("published-by", joined(publisher.name(), publisher.place()));
        if (!publisher.imprint().isEmpty() && !publisher.name().isEmpty()) {
            lines.add(phrases.of("imprint-of", publisher.imprint(), publisher.name()));
        }
        lines.add(publisher.address());
        said("phone", publisher.phone());
        lines.add(publisher.email());
        lines.add(publisher.website().replaceFirst("^https?://", "").replaceFirst("/$", ""));
    }

    private void rights() {
        Copyright copyright = metadata.copyright();
        String holder = copyright.holder().isEmpty() ? people("author") : copyright.holder();
        String year = copyright.year().isEmpty()
                ? metadata.published().map(date -> String.valueOf(date.year())).orElse("")
                : copyright.year();
        if (!holder.isEmpty()) {
            lines.add(phrases.of("copyright", year, holder));
        }
        if (copyright.notice().length() <= LONGEST) {
            lines.add(copyright.notice());
        }
        said("licence", licence(copyright.licence()));
    }

    /** Those of Creative Commons are shown as readers know them, such as {@code CC BY-SA 4.0}. */
    private static String licence(String spdx) {
        return spdx.replaceFirst("^CC-([A-Z-]+)-(\\d\\.\\d)$", "CC $1 $2").replaceFirst("^CC0-1\\.0$", "CC0 1.0");
    }

    private void history() {
        boolean first = metadata.editionStatement().isEmpty();
        metadata.published().ifPresent(date -> said(first ? "first-published" : "published", phrases.date(date)));
        lines.add(metadata.editionStatement());
        if (metadata.impression().isPresent() && edition.kind() == Edition.Kind.PRINT) {
            int impression = metadata.impression().getAsInt();
            lines.add(phrases.of("impression", impression));
            lines.add(IntStream.rangeClosed(impression, (impression + 9) / 10 * 10)
                    .mapToObj(String::valueOf)
                    .collect(Collectors.joining(" ")));
        }
    }

    private void identifiers() {
        List<Edition> editions = new ArrayList<>(book.editions());
        editions.remove(edition);
        editions.addFirst(edition);
        for (Edition one : editions) {
            one.isbn().ifPresent(isbn -> lines.add(phrases.of("isbn", isbn.hyphenated(), form(one))));
        }
        metadata.series()
                .filter(series -> !series.issn().isEmpty())
                .ifPresent(series -> lines.add(volume(series) + ", ISSN " + series.issn()));
        said("lccn", metadata.cataloguing().lccn());
        said("doi", metadata.cataloguing().doi());
    }

    private String form(Edition one) {
        return phrases.of("format."
                + (one.kind() == Edition.Kind.PRINT
                        ? one.binding().key()
                        : one.kind().key()));
    }

    /** A phrase about something that the book says. */
    private void said(String phrase, String what) {
        if (!what.isEmpty()) {
            lines.add(phrases.of(phrase, what));
        }
    }

    private Stream<String> roles() {
        return metadata.contributors().stream().map(Contributor::role).distinct();
    }

    private String people(String role) {
        return phrases.list(
                metadata.contributors(role).stream().map(Contributor::name).toList());
    }

    private String contribution(String role) {
        String key = "by." + role.replaceAll("[^a-z]+", "-").replaceFirst("-$", "");
        return phrases.has(key) ? phrases.of(key, people(role)) : phrases.of("by.other", people(role), capital(role));
    }

    private static String volume(Series series) {
        return (series.title() + " " + series.number()).strip();
    }

    private static String joined(String name, String place) {
        return place.isEmpty() || name.isEmpty() ? name : name + ", " + place;
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
