package octavo.manuscript;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import octavo.book.Book;
import octavo.book.Contents;
import octavo.book.Division;
import octavo.book.Edition;
import octavo.book.Edition.Settings;
import octavo.book.IsbnRanges;
import octavo.book.LanguageTag;
import octavo.book.Metadata;
import octavo.manuscript.yaml.Entries;
import octavo.manuscript.yaml.Overlay;
import octavo.manuscript.yaml.Value;
import octavo.manuscript.yaml.Yaml;
import octavo.problem.Code;
import octavo.problem.Outcome;
import octavo.problem.Problem;
import octavo.problem.Refused;
import octavo.problem.Severity;
import octavo.source.Jail;
import octavo.source.Refusal;
import octavo.source.SourceFile;
import octavo.source.SourceSpan;

/** Reads a book's folder. */
public final class Manuscript {

    private static final String FILE = "book.yaml";

    private final Entries book;
    private final Jail folder;
    private final List<Problem> problems;
    private final NotYetMade notYetMade = new NotYetMade();

    private Manuscript(Value.Mapping book, Jail folder, List<Problem> problems) {
        this.book = new Entries(book, problems);
        this.folder = folder;
        this.problems = problems;
    }

    /** The book in a folder, as far as it can be read; no value where its {@code book.yaml} cannot be read at all. */
    public static Outcome<Book> read(Jail folder) {
        return read(folder, Map.of());
    }

    /**
     * The same, with values laid over those of its {@code book.yaml}.
     *
     * @param settings YAML by keys with dots between them, such as {@code editions.print.isbn}
     */
    public static Outcome<Book> read(Jail folder, Map<String, String> settings) {
        SourceFile file;
        try {
            file = folder.readText(FILE);
        } catch (Refusal refusal) {
            return Outcome.none(List.of(refused(refusal, folder)));
        }
        Outcome<Value> yaml = Yaml.read(file);
        List<Problem> problems = new ArrayList<>(yaml.problems());
        if (yaml.value().isEmpty()) {
            return Outcome.none(problems);
        }
        if (!(yaml.value().get() instanceof Value.Mapping keys)) {
            problems.add(new Problem(
                    Code.YAML_WRONG_KIND,
                    yaml.value().get().place(),
                    "book.yaml should be keys with values and is "
                            + yaml.value().get().kind(),
                    "begin with title: and language:"));
            return Outcome.none(problems);
        }
        Outcome<Value.Mapping> laid = Overlay.over(keys, settings);
        problems.addAll(laid.problems());
        return new Manuscript(laid.value().orElse(keys), folder, problems).read();
    }

    private Outcome<Book> read() {
        LanguageTag language = LanguageReader.read(book);
        Library library = new Library(folder, language);
        Metadata metadata = new MetadataReader(book, library).read(language);
        Settings settings = new SettingsReader().read(book, Settings.DEFAULT);
        Optional<Contents> listed = book.entries("contents").map(new ContentsReader(library, problems)::read);
        List<Edition> editions = new EditionsReader(
                        new EditionReader(settings, language, library, ranges(), problems), problems)
                .read(book);
        for (String key : List.of("bibliography", "csl")) {
            if (!book.text(key).isEmpty()) {
                notYetMade.note("the bibliography", book.keyPlace(key));
            }
        }
        book.end();
        Contents contents = listed.orElseGet(() -> FolderContents.of(library, SourceSpan.of(FILE)));
        refuseEmpty(contents, library);
        NotYetMadeMarks marks = new NotYetMadeMarks(notYetMade);
        marks.look(contents);
        editions.forEach(edition -> edition.contents().ifPresent(marks::look));
        ReservedPassages reserved = new ReservedPassages(editions);
        reserved.look(contents);
        editions.forEach(edition -> edition.contents().ifPresent(reserved::look));
        problems.addAll(reserved.problems());
        problems.addAll(library.problems());
        problems.addAll(notYetMade.problems());
        return Outcome.of(new Book(metadata, contents, editions, SourceSpan.of(FILE)), problems);
    }

    /** Those of the file that the book names, and failing that those that are known here. */
    private IsbnRanges ranges() {
        String path = book.text("isbn-ranges");
        if (path.isEmpty()) {
            return IsbnRanges.known();
        }
        try {
            Optional<IsbnRanges> read = RangeMessage.read(folder.read(path));
            if (read.isEmpty()) {
                problems.add(new Problem(
                        Code.ISBN_RANGES_WRONG,
                        book.place("isbn-ranges"),
                        "the file %s holds no ranges of ISBNs".formatted(path),
                        "name the RangeMessage.xml that the International ISBN Agency gives out"));
            }
            return read.orElseGet(IsbnRanges::known);
        } catch (Refusal refusal) {
            problems.add(Refused.of(refusal, book.place("isbn-ranges"), folder));
            return IsbnRanges.known();
        }
    }

    /** A book of which nothing could be read says already why. */
    private void refuseEmpty(Contents contents, Library library) {
        boolean text = contents.all().anyMatch(division -> !(division instanceof Division.Generated));
        boolean unread = library.problems().stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
        if (!text && !unread) {
            problems.add(new Problem(
                    Code.BOOK_EMPTY,
                    book.keyPlace("contents"),
                    "there is no text in the book",
                    "write a chapter, such as chapter-1.md, beside book.yaml"));
        }
    }

    private static Problem refused(Refusal refusal, Jail folder) {
        return refusal.reason() == Refusal.Reason.MISSING
                ? new Problem(
                        Code.FILE_MISSING,
                        SourceSpan.of(FILE),
                        "the folder has no book.yaml",
                        "write one with the book's title and language")
                : Refused.of(refusal, SourceSpan.of(FILE), folder);
    }
}
