package octavo.book;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import octavo.source.SourceSpan;

/** One of every kind of block and inline, for tests of what must know them all. */
public final class Constructs {

    private static final String LAMP = """
        <svg xmlns="http://www.w3.org/2000/svg" width="240" height="120" viewBox="0 0 240 120">
          <path d="M0 60 L240 20 V100 Z" fill="#ddd"/><circle cx="30" cy="60" r="24" fill="#444"/>
        </svg>
        """;

    private final Picture lamp = new Picture(
            "images/The Lamp.svg", Picture.Format.SVG, 240, 120, 0, () -> LAMP.getBytes(StandardCharsets.UTF_8));
    private int line;

    /** Blocks that hold every kind of block, each kind once at least. */
    public List<Block> blocks() {
        return List.of(
                paragraph(inlines().toArray(Inline[]::new)),
                new Heading(2, words("Trimming"), attributes("trimming", "short", "Trim"), place()),
                new Block.Quotation(
                        List.of(paragraph(text("Oil is dear.")), new Block.Attribution(words("A keeper"), place())),
                        Attributes.NONE,
                        place()),
                new Block.Verse(
                        List.of(new Block.Stanza(
                                List.of(
                                        new Block.Line(0, words("The lamp goes round,"), place()),
                                        new Block.Line(4, words("the sea goes down."), place())),
                                place())),
                        Attributes.NONE,
                        place()),
                passage("epigraph"),
                passage("letter"),
                passage("sidebar"),
                passage("note"),
                passage("tip"),
                passage("warning"),
                new Block.BulletList(items("wick", "oil"), true, Attributes.NONE, place()),
                new Block.NumberedList(items("trim", "fill"), 3, false, Attributes.NONE, place()),
                new Block.DefinitionList(
                        List.of(new Block.Definition(words("Wick"), items("a cord that drinks oil"), place())),
                        Attributes.NONE,
                        place()),
                new Figure(
                        lamp,
                        Optional.of("A lamp and its beam"),
                        words("The beam"),
                        Optional.of(60),
                        Figure.Placement.HERE,
                        attributes("fig:beam"),
                        place()),
                table(),
                new Block.Listing(
                        "yaml",
                        "wick: cotton # dry\noil: 3",
                        Optional.of(words("The stores")),
                        attributes("lst:a"),
                        place()),
                new Block.Formula("a^2", attributes("eq:a"), place()),
                new Block.SceneBreak(place()),
                new Block.PageBreak(place()));
    }

    /** Inlines that hold every kind of inline; their references lead to {@link #blocks()}. */
    public List<Inline> inlines() {
        Block inNote = paragraph(text("Of cotton."));
        Block aside = new Block.BulletList(items("dry", "clean"), true, Attributes.NONE, place());
        return List.of(
                text("A lamp & <its> \"wick\" "),
                new Inline.Emphasis(words("turns"), place()),
                new Inline.Strong(words("slowly"), place()),
                new Inline.Strikeout(words("fast"), place()),
                new Inline.Superscript(words("2"), place()),
                new Inline.Subscript(words("2"), place()),
                new Inline.SmallCaps(words("uk"), place()),
                new Inline.Span(words("phare"), attributes("phare", "lang", "fr"), place()),
                new Inline.Span(words("מגדלור"), attributes("", "lang", "he", "dir", "rtl"), place()),
                new Inline.Code("oil--", place()),
                new Inline.LineBreak(place()),
                new Inline.Link("https://example.org/a b?c=1&d=[2]", words("elsewhere"), place()),
                new Inline.Reference("", "fig:beam", List.of(), place()),
                new Inline.Reference("", "trimming", words("how to trim"), place()),
                new Inline.Image(lamp, Optional.of("a lamp"), Attributes.NONE, place()),
                new Inline.NoteCall(new Note("", List.of(inNote, aside), inNote.place()), inNote.place()),
                new Inline.NoteCall(new Note("", List.of(table()), place()), place()),
                new Inline.Maths("x^2", place()),
                new Inline.Citation("@keeper, p. 3", place()),
                new Inline.IndexMark(List.of("oil"), Inline.IndexMark.Extent.POINT, "", "", words("oil"), place()),
                new Inline.IndexMark(List.of("wick"), Inline.IndexMark.Extent.START, "", "", List.of(), place()),
                new Inline.Field("title", place()));
    }

    private Table table() {
        Table.Row head = new Table.Row(List.of(cell("Month"), cell("Oil")), place());
        Table.Row body = new Table.Row(List.of(cell("May"), cell("3")), place());
        return new Table(
                List.of(Table.Alignment.NONE, Table.Alignment.RIGHT),
                List.of(70, 30),
                List.of(head),
                List.of(body),
                words("Oil by month"),
                attributes(""),
                place());
    }

    private Table.Cell cell(String words) {
        return new Table.Cell(words(words), place());
    }

    private Block.Passage passage(String name) {
        return new Block.Passage(name, List.of(paragraph(text("Keep it dry."))), Attributes.NONE, place());
    }

    private List<Block.Item> items(String... words) {
        return List.of(words).stream()
                .map(one -> new Block.Item(List.of(paragraph(text(one))), place()))
                .toList();
    }

    private Block.Paragraph paragraph(Inline... text) {
        return new Block.Paragraph(List.of(text), Attributes.NONE, place());
    }

    private List<Inline> words(String words) {
        return List.of(text(words));
    }

    private Inline.Text text(String words) {
        return new Inline.Text(words, place());
    }

    private SourceSpan place() {
        return SourceSpan.at("constructs.md", ++line, 1);
    }

    private static Attributes attributes(String id, String... pairs) {
        SequencedMap<String, String> values = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            values.put(pairs[i], pairs[i + 1]);
        }
        return new Attributes(id, List.of(), values);
    }
}
