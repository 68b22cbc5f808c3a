package octavo.book;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import octavo.measure.Length;
import octavo.measure.PageSize;
import octavo.source.SourceSpan;

/** Builds small books for tests; every piece gets a line of its own in {@code chapter.md}. */
public final class SampleBook {

    private final List<Division> front = new ArrayList<>();
    private final List<Division> body = new ArrayList<>();
    private final List<Division> back = new ArrayList<>();
    private Edition.Settings settings = Edition.Settings.DEFAULT;
    private Map<String, Label> labels = Map.of();
    private Metadata metadata = SampleMetadata.bare();
    private String language = "en-GB";
    private List<String> isbns = List.of();
    private Edition.Cover cover = Edition.Cover.DRAWN;
    private int line;
    private boolean obfuscated;

    public SampleBook settings(Edition.Settings given) {
        settings = given;
        return this;
    }

    public SampleBook metadata(Metadata given) {
        metadata = given;
        return this;
    }

    /** The ISBNs of the EPUB and of the print edition. */
    public SampleBook isbns(String epub, String print) {
        isbns = List.of(epub, print);
        return this;
    }

    /** With fonts that are mixed with its name. */
    public SampleBook obfuscated() {
        obfuscated = true;
        return this;
    }

    public SampleBook language(String tag) {
        language = tag;
        return this;
    }

    public SampleBook cover(Edition.Cover given) {
        cover = given;
        return this;
    }

    public SampleBook labels(Map<String, String> given) {
        labels = given.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, word -> new Label(word.getValue(), SourceSpan.of("book.yaml"))));
        return this;
    }

    public SampleBook front(Division... divisions) {
        front.addAll(List.of(divisions));
        return this;
    }

    public SampleBook body(Division... divisions) {
        body.addAll(List.of(divisions));
        return this;
    }

    public SampleBook back(Division... divisions) {
        back.addAll(List.of(divisions));
        return this;
    }

    public Book end() {
        List<Edition> editions =
                List.of(edition("epub", Edition.Kind.EPUB, 0), edition("print", Edition.Kind.PRINT, 1));
        return new Book(metadata(), new Contents(front, body, back), editions, SourceSpan.of("book.yaml"));
    }

    public Division.Matter chapter(String title, Block... blocks) {
        return matter(Role.CHAPTER, title, blocks);
    }

    public Division.Matter matter(Role role, String title, Block... blocks) {
        SourceSpan place = place();
        Optional<Heading> heading = title.isEmpty()
                ? Optional.empty()
                : Optional.of(new Heading(1, List.of(text(title)), Attributes.NONE, place));
        return new Division.Matter(role, heading, List.of(blocks), place);
    }

    public Division.Part part(String title, Division... divisions) {
        SourceSpan place = place();
        Heading heading = new Heading(1, List.of(text(title)), Attributes.NONE, place);
        return new Division.Part(heading, List.of(), List.of(divisions), place);
    }

    public Heading heading(int level, String title, String id) {
        return new Heading(level, List.of(text(title)), id(id), place());
    }

    public Block.Paragraph paragraph(Inline... text) {
        return new Block.Paragraph(List.of(text), Attributes.NONE, place());
    }

    public Block.Paragraph paragraph(String text) {
        return paragraph(text(text));
    }

    public Table table(String caption, String id) {
        return new Table(
                List.of(Table.Alignment.RIGHT),
                List.of(),
                List.of(row("Month")),
                List.of(row("May")),
                List.of(text(caption)),
                id(id),
                place());
    }

    /** A table of one row that calls notes. */
    public Table table(Inline.NoteCall... notes) {
        List<Table.Cell> cells = Stream.of(notes)
                .map(note -> new Table.Cell(List.of(text("Oil"), note), place()))
                .toList();
        return new Table(
                cells.stream().map(_ -> Table.Alignment.NONE).toList(),
                List.of(),
                List.of(),
                List.of(new Table.Row(cells, place())),
                List.of(),
                Attributes.NONE,
                place());
    }

    public Inline.Text text(String words) {
        return new Inline.Text(words, place());
    }

    public Inline.NoteCall note(String words) {
        Block text = paragraph(words);
        return new Inline.NoteCall(new Note("", List.of(text), place()), place());
    }

    public Inline.Reference reference(String id) {
        return new Inline.Reference("", id, List.of(), place());
    }

    private Table.Row row(String words) {
        return new Table.Row(List.of(new Table.Cell(List.of(text(words)), place())), place());
    }

    private SourceSpan place() {
        return SourceSpan.at("chapter.md", ++line, 1);
    }

    private static Attributes id(String id) {
        SequencedMap<String, String> none = new LinkedHashMap<>();
        return new Attributes(id, List.of(), none);
    }

    /** The facts with the language and the labels that were asked for. */
    private Metadata metadata() {
        return new Metadata(
                metadata.title(),
                metadata.subtitle(),
                metadata.shortTitle(),
                new LanguageTag(language),
                metadata.contributors(),
                metadata.publisher(),
                metadata.published(),
                metadata.modified(),
                metadata.editionStatement(),
                metadata.impression(),
                metadata.copyright(),
                metadata.description(),
                metadata.keywords(),
                metadata.subjects(),
                metadata.audience(),
                metadata.series(),
                metadata.accessibility(),
                metadata.cataloguing(),
                metadata.colophon(),
                metadata.hyphenation(),
                labels,
                metadata.lint());
    }

    private Edition edition(String name, Edition.Kind kind, int number) {
        return new Edition(
                name,
                kind,
                isbns.stream().skip(number).findFirst().map(digits -> ((Isbn.Reading.Right) Isbn.read(digits)).isbn()),
                "",
                "",
                Optional.empty(),
                settings,
                new PageSize(Length.mm(148), Length.mm(210)),
                Edition.Binding.PAPERBACK,
                "white",
                "generic",
                "classic",
                "",
                cover,
                Optional.empty(),
                "",
                false,
                false,
                obfuscated,
                SourceSpan.of("book.yaml"));
    }

    /** An edition with other settings and another cover. */
    public static Edition reissued(Edition edition, Edition.Settings settings, Edition.Cover cover) {
        return new Edition(
                edition.name(),
                edition.kind(),
                edition.isbn(),
                edition.identifier(),
                edition.title(),
                edition.contents(),
                settings,
                edition.trim(),
                edition.binding(),
                edition.stock(),
                edition.profile(),
                edition.theme(),
                edition.price(),
                cover,
                edition.spine(),
                edition.outputIntent(),
                edition.cropMarks(),
                edition.proof(),
                edition.obfuscatedFonts(),
                edition.place());
    }
}
