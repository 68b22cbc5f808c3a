package octavo.manuscript;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import octavo.book.Contents;
import octavo.book.Edition;
import octavo.book.Edition.Binding;
import octavo.book.Edition.Kind;
import octavo.book.Edition.Settings;
import octavo.book.Isbn;
import octavo.book.IsbnRanges;
import octavo.book.LanguageTag;
import octavo.manuscript.yaml.Entries;
import octavo.measure.Length;
import octavo.measure.PageSize;
import octavo.problem.Code;
import octavo.problem.Problem;
import octavo.source.SourceSpan;

/** Reads one edition. */
final class EditionReader {

    private static final PageSize A5 = PageSize.parse("a5").orElseThrow();
    private static final PageSize SIX_BY_NINE = PageSize.parse("6x9in").orElseThrow();
    private static final List<String> KINDS =
            Stream.of(Kind.values()).map(Kind::key).toList();

    private final Settings inherited;
    private final PageSize trim;
    private final Library library;
    private final IsbnRanges ranges;
    private final List<Problem> problems;

    /**
     * A reader of the editions of a book.
     *
     * @param inherited what the book settles for all of them
     * @param ranges of ISBNs
     */
    EditionReader(
            Settings inherited, LanguageTag language, Library library, IsbnRanges ranges, List<Problem> problems) {
        this.inherited = inherited;
        this.trim = language.tag().equals("en-US") ? SIX_BY_NINE : A5;
        this.library = library;
        this.ranges = ranges;
        this.problems = problems;
    }

    /** The edition; absent where it does not say of what kind it is. */
    Optional<Edition> read(String name, Entries entries, SourceSpan place) {
        Optional<Kind> kind = kind(name, entries, place);
        Optional<Isbn> isbn = isbn(entries);
        String profile = entries.choice("profile", List.of("generic", "kdp", "ingram", "lulu"))
                .orElse("generic");
        String outputIntent = entries.text("output-intent");
        boolean cropMarks =
                entries.read("crop-marks", Forms::truth, "write true or false").orElse(false);
        boolean proof =
                entries.read("proof", Forms::truth, "write true or false").orElse(false);
        Edition edition = new Edition(
                name,
                kind.orElse(Kind.PRINT),
                isbn,
                entries.read("identifier", Forms::identifier, "write a URN, such as urn:uuid: and a UUID")
                        .orElse(""),
                entries.text("title"),
                contents(entries),
                new SettingsReader().read(entries, inherited),
                entries.read(
                                "trim",
                                EditionReader::trim,
                                "write two sides such as 148x210mm or 6x9in, or one of "
                                        + String.join(", ", PageSize.names()))
                        .orElse(trim),
                entries.choice(
                                "binding",
                                Stream.of(Binding.values()).map(Binding::key).toList())
                        .map(key -> Binding.valueOf(key.toUpperCase(Locale.ROOT)))
                        .orElse(Binding.PAPERBACK),
                entries.choice("stock", List.of("white", "cream", "groundwood")).orElse("white"),
                profile,
                theme(entries),
                entries.read("price", Forms::price, "write an amount and a currency, such as 12.99 GBP")
                        .orElse(""),
                new CoverReader(library).read(entries),
                entries.read("spine", EditionReader::spine, "write a width such as 14.2mm"),
                outputIntent,
                cropMarks,
                proof,
                entries.read("obfuscate-fonts", Forms::truth, "write true or false")
                        .orElse(false),
                place);
        entries.end();
        return kind.map(_ -> edition);
    }

    private Optional<Kind> kind(String name, Entries entries, SourceSpan place) {
        if (entries.value("kind").isEmpty() && !KINDS.contains(name)) {
            problems.add(new Problem(
                    Code.YAML_KEY_MISSING,
                    place,
                    "the edition \"%s\" does not say of what kind it is".formatted(name),
                    "add kind: epub, kind: print or kind: screen"));
        }
        Optional<String> key = entries.choice("kind", KINDS);
        return (entries.value("kind").isPresent() ? key : Optional.of(name).filter(KINDS::contains))
                .map(k -> Kind.valueOf(k.toUpperCase(Locale.ROOT)));
    }

    /** An identifier that is an ISBN is no less one for being written as a URN. */
    private Optional<Isbn> isbn(Entries entries) {
        String key = entries.text("isbn").isEmpty()
                        && entries.text("identifier").toLowerCase(Locale.ROOT).startsWith("urn:isbn:")
                ? "identifier"
                : "isbn";
        String written = entries.text(key);
        if (written.isEmpty()) {
            return Optional.empty();
        }
        return switch (Isbn.read(written, ranges)) {
            case Isbn.Reading.Right(Isbn isbn) -> {
                if (!isbn.rangeKnown()) {
                    problems.add(new Problem(
                            Code.ISBN_RANGE_UNKNOWN,
                            entries.place(key),
                            "no publisher is known to have been given the range of the ISBN " + written,
                            ("compare it with the agency's letter, or name a newer range file under isbn-ranges; it"
                                            + " will be shown as ")
                                    + isbn.hyphenated()));
                }
                yield Optional.of(isbn);
            }
            case Isbn.Reading.Wrong(String reason, String hint) -> {
                problems.add(new Problem(
                        Code.ISBN_WRONG, entries.place(key), "the ISBN %s %s".formatted(written, reason), hint));
                yield Optional.empty();
            }
        };
    }

    private Optional<Contents> contents(Entries entries) {
        return entries.entries("contents").map(contents -> new ContentsReader(library, problems).read(contents));
    }

    private static String theme(Entries entries) {
        String theme = entries.text("theme");
        return theme.isEmpty() ? "classic" : theme;
    }

    private static Optional<PageSize> trim(String text) {
        return PageSize.parse(text).filter(size -> sensible(size.width()) && sensible(size.height()));
    }

    private static boolean sensible(Length side) {
        return side.compareTo(Length.mm(50)) >= 0 && side.compareTo(Length.mm(1000)) <= 0;
    }

    private static Optional<Length> spine(String text) {
        return Length.parse(text)
                .filter(width -> width.compareTo(Length.ZERO) > 0 && width.compareTo(Length.mm(150)) < 0);
    }
}
