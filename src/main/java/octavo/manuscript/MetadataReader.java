package octavo.manuscript;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import octavo.book.Accessibility;
import octavo.book.Audience;
import octavo.book.Copyright;
import octavo.book.Label;
import octavo.book.LanguageTag;
import octavo.book.Metadata;
import octavo.book.PublicationDate;
import octavo.book.Publisher;
import octavo.book.Query;
import octavo.book.Series;
import octavo.book.Subject;
import octavo.manuscript.yaml.Entries;
import octavo.manuscript.yaml.Value;

/** Reads what {@code book.yaml} says of the book as a whole. */
final class MetadataReader {

    private static final String DATE = "write a year, a month or a day, such as 2025, 2025-10 or 2025-10-31";

    private final Entries book;
    private final Library library;

    MetadataReader(Entries book, Library library) {
        this.book = book;
        this.library = library;
    }

    Metadata read(LanguageTag language) {
        String title = book.required("title");
        String shortTitle = book.text("short-title");
        return new Metadata(
                title,
                book.text("subtitle"),
                shortTitle.isEmpty() ? title : shortTitle,
                language,
                ContributorsReader.read(book),
                book.entries("publisher").map(MetadataReader::publisher).orElse(Publisher.NONE),
                book.read("published", PublicationDate::parse, DATE),
                book.read("modified", PublicationDate::parse, DATE),
                book.text("edition"),
                book.read("impression", Forms::count, "write a number from 1")
                        .map(OptionalInt::of)
                        .orElse(OptionalInt.empty()),
                book.entries("copyright").map(MetadataReader::copyright).orElse(Copyright.NONE),
                book.text("description"),
                book.texts("keywords"),
                book.sequence("subjects").stream().flatMap(this::subject).toList(),
                audience(),
                book.entries("series").flatMap(MetadataReader::series),
                book.entries("accessibility").map(MetadataReader::accessibility).orElse(Accessibility.NONE),
                FactsReader.cataloguing(book, library),
                FactsReader.colophon(book, library),
                book.texts("hyphenation"),
                book.entries("labels").map(MetadataReader::labels).orElse(Map.of()),
                book.entries("lint").map(MetadataReader::lint).orElse(Map.of()));
    }

    private static Publisher publisher(Entries publisher) {
        Publisher read = new Publisher(
                publisher.required("name"),
                publisher.text("imprint"),
                publisher.text("place"),
                publisher
                        .read("website", Forms::website, "write an address that begins with https://")
                        .orElse(""),
                publisher
                        .read("email", Forms::email, "write an address such as books@example.org")
                        .orElse(""),
                publisher.text("phone"),
                publisher.text("address"));
        publisher.end();
        return read;
    }

    private static Copyright copyright(Entries copyright) {
        Copyright read = new Copyright(
                copyright
                        .read("year", Forms::years, "write a year or several, such as 2025 or 2019, 2025")
                        .orElse(""),
                copyright.text("holder"),
                copyright.text("notice"),
                copyright.text("licence"));
        copyright.end();
        return read;
    }

    private Optional<Audience> audience() {
        List<Audience> all = List.of(Audience.values());
        return book.choice("audience", all.stream().map(Audience::key).toList())
                .flatMap(
                        key -> all.stream().filter(one -> one.key().equals(key)).findFirst());
    }

    private Stream<Subject> subject(Value value) {
        if (value instanceof Value.Scalar words) {
            return Stream.of(new Subject("", words.text().strip()));
        }
        return book.entries("subjects", value).stream().flatMap(MetadataReader::coded);
    }

    private static Stream<Subject> coded(Entries subject) {
        Optional<String> scheme = subject.choice("scheme", List.of("thema", "bisac"));
        if (subject.text("scheme").isEmpty()) {
            subject.required("scheme");
        }
        String code = subject.required("code");
        subject.end();
        boolean right = scheme.isPresent() && Forms.isSubject(scheme.get(), code);
        if (scheme.isPresent() && !code.isEmpty() && !right) {
            subject.bad(
                    "code",
                    code,
                    scheme.get().equals("thema")
                            ? "a Thema code is capitals and digits, such as WTLP"
                            : "a BISAC code is three capitals and six digits, such as HIS015000");
        }
        return right ? Stream.of(new Subject(scheme.get(), code)) : Stream.empty();
    }

    private static Optional<Series> series(Entries series) {
        String title = series.required("title");
        String issn = series.read(
                        "issn",
                        Forms::issn,
                        "compare it with the ISSN centre's letter: its last digit checks the others")
                .orElse("");
        Series read = new Series(title, series.text("number"), issn);
        series.end();
        return title.isEmpty() ? Optional.empty() : Optional.of(read);
    }

    private static Accessibility accessibility(Entries accessibility) {
        Accessibility read = new Accessibility(
                accessibility.text("summary"),
                accessibility
                        .read(
                                "conformance",
                                Forms::conformance,
                                "write none, or such as EPUB Accessibility 1.1 - WCAG 2.2 Level AA")
                        .orElse(""),
                accessibility.text("evaluator"),
                accessibility
                        .choice(
                                "exemption",
                                List.of(
                                        "eaa-microenterprise",
                                        "eaa-disproportionate-burden",
                                        "eaa-fundamental-alteration"))
                        .orElse(""));
        accessibility.end();
        return read;
    }

    private static Map<String, Label> labels(Entries labels) {
        Map<String, Label> read = new LinkedHashMap<>();
        labels.keys().forEach(key -> read.put(key, new Label(labels.text(key), labels.keyPlace(key))));
        return read;
    }

    private static Map<Query, Query.Treatment> lint(Entries lint) {
        Map<Query, Query.Treatment> read = new EnumMap<>(Query.class);
        List<String> words =
                Stream.of(Query.Treatment.values()).map(Query.Treatment::key).toList();
        for (Query query : Query.values()) {
            lint.choice(query.key(), words)
                    .map(word -> Query.Treatment.values()[words.indexOf(word)])
                    .ifPresent(treatment -> read.put(query, treatment));
        }
        lint.end();
        return read;
    }
}
