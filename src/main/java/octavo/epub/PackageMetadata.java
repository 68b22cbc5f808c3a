package octavo.epub;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import octavo.book.Book;
import octavo.book.Contributor;
import octavo.book.Copyright;
import octavo.book.Edition;
import octavo.book.Identity;
import octavo.book.LanguageTag;
import octavo.book.Metadata;
import octavo.book.Relator;
import octavo.book.Subject;
import octavo.resolve.ResolvedBook;

/**
 * What the package says of the book; EPUB 3.3, section 5.5, and EPUB Accessibility 1.1, section 2.
 *
 * @param pageSource names the printed edition whose pages are marked; empty where none are
 */
record PackageMetadata(ResolvedBook resolved, Instant built, String pageSource, AccessibilityClaims claims) {

    static final String IDENTIFIER = "publication-id";

    LanguageTag language() {
        return resolved.book().metadata().language();
    }

    void write(Xml xml) {
        Metadata metadata = resolved.book().metadata();
        xml.start("metadata").attribute("xmlns:dc", "http://purl.org/dc/elements/1.1/");
        identifiers(xml);
        titles(xml, metadata);
        dc(xml, "language", "", language().tag());
        contributors(xml, metadata.contributors());
        dc(xml, "publisher", "", metadata.publisher().imprint());
        dc(xml, "publisher", "", metadata.publisher().name());
        metadata.published().ifPresent(date -> dc(xml, "date", "", date.written()));
        property(xml, "dcterms:modified", DateTimeFormatter.ISO_INSTANT.format(built.truncatedTo(ChronoUnit.SECONDS)));
        dc(xml, "description", "", metadata.description());
        subjects(xml, metadata);
        dc(xml, "rights", "", rights(metadata.copyright()));
        series(xml, metadata);
        property(xml, "pageBreakSource", pageSource);
        claims.write(xml, metadata.accessibility(), resolved.words());
        // Without this Apple Books sets a book in a face of its own, whatever the theme says.
        property(xml, "ibooks:specified-fonts", "true");
        xml.newline()
                .start("meta")
                .attribute("name", "cover")
                .attribute("content", Cover.IMAGE)
                .end();
        xml.newline().end();
    }

    private void identifiers(Xml xml) {
        Book book = resolved.book();
        Edition edition = resolved.edition();
        dc(xml, "identifier", IDENTIFIER, Identity.of(book, edition));
        edition.isbn().ifPresent(isbn -> refine(xml, IDENTIFIER, "identifier-type", "15", "onix:codelist5"));
        String doi = book.metadata().cataloguing().doi();
        if (!doi.isEmpty()) {
            dc(xml, "identifier", "doi", "urn:doi:" + doi);
            refine(xml, "doi", "identifier-type", "06", "onix:codelist5");
        }
        String lccn = book.metadata().cataloguing().lccn();
        if (!lccn.isEmpty()) {
            dc(xml, "identifier", "lccn", lccn);
            refine(xml, "lccn", "identifier-type", "13", "onix:codelist5");
        }
        book.editions().stream()
                .filter(other -> !other.name().equals(edition.name()))
                .flatMap(other -> other.isbn().stream())
                .forEach(isbn -> dc(xml, "relation", "", isbn.urn()));
    }

    private void titles(Xml xml, Metadata metadata) {
        dc(xml, "title", "title", resolved.book().title(resolved.edition()));
        refine(xml, "title", "title-type", "main", "");
        if (!metadata.subtitle().isEmpty()) {
            dc(xml, "title", "subtitle", metadata.subtitle());
            refine(xml, "subtitle", "title-type", "subtitle", "");
        }
        if (!metadata.editionStatement().isEmpty()) {
            dc(xml, "title", "edition", metadata.editionStatement());
            refine(xml, "edition", "title-type", "edition", "");
        }
    }

    private static void contributors(Xml xml, List<Contributor> contributors) {
        Set<String> creators = Set.of("author", "compiler", "editor");
        boolean authored = contributors.stream().anyMatch(c -> c.role().equals("author"));
        for (int i = 0; i < contributors.size(); i++) {
            Contributor contributor = contributors.get(i);
            String id = "contributor-" + (i + 1);
            boolean creator = authored ? contributor.role().equals("author") : creators.contains(contributor.role());
            dc(xml, creator ? "creator" : "contributor", id, contributor.name());
            refine(
                    xml,
                    id,
                    "role",
                    Relator.of(contributor.role()).map(Relator::code).orElse("oth"),
                    "marc:relators");
            refine(xml, id, "file-as", contributor.sort(), "");
            refine(xml, id, "display-seq", String.valueOf(i + 1), "");
        }
    }

    /** The claim that the copyright page makes, the notice and the licence as one line. */
    private String rights(Copyright copyright) {
        return Stream.of(resolved.fields().value("copyright").orElse(""), copyright.notice(), copyright.licence())
                .filter(part -> !part.isEmpty())
                .map(part -> part.replaceFirst("\\.$", ""))
                .collect(Collectors.joining(". "));
    }

    private static void subjects(Xml xml, Metadata metadata) {
        List<Subject> subjects = metadata.subjects();
        for (int i = 0; i < subjects.size(); i++) {
            Subject subject = subjects.get(i);
            String id = "subject-" + (i + 1);
            dc(xml, "subject", id, subject.code());
            if (!subject.scheme().isEmpty()) {
                refine(xml, id, "authority", authority(subject.scheme()), "");
                refine(xml, id, "term", subject.code(), "");
            }
        }
        metadata.keywords().forEach(keyword -> dc(xml, "subject", "", keyword));
    }

    /** The reserved names of EPUB 3.3, appendix D.3.3. */
    private static String authority(String scheme) {
        return switch (scheme) {
            case "bisac" -> "BISAC";
            case "thema" -> "THEMA";
            default -> scheme;
        };
    }

    private static void series(Xml xml, Metadata metadata) {
        metadata.series().ifPresent(series -> {
            xml.newline()
                    .start("meta")
                    .attribute("property", "belongs-to-collection")
                    .attribute("id", "series")
                    .text(series.title())
                    .end();
            refine(xml, "series", "collection-type", "series", "");
            refine(xml, "series", "group-position", series.number(), "");
            if (!series.issn().isEmpty()) {
                refine(xml, "series", "dcterms:identifier", "urn:issn:" + series.issn(), "");
            }
        });
    }

    private static void dc(Xml xml, String name, String id, String text) {
        if (!text.isEmpty()) {
            xml.newline().start("dc:" + name).attribute("id", id).text(text).end();
        }
    }

    private static void refine(Xml xml, String id, String property, String text, String scheme) {
        if (!text.isEmpty()) {
            xml.newline()
                    .start("meta")
                    .attribute("refines", "#" + id)
                    .attribute("property", property)
                    .attribute("scheme", scheme)
                    .text(text)
                    .end();
        }
    }

    static void property(Xml xml, String name, String text) {
        if (!text.isEmpty()) {
            xml.newline().start("meta").attribute("property", name).text(text).end();
        }
    }
}
