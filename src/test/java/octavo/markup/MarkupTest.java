package octavo.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import octavo.book.Attributes;
import octavo.book.Block;
import octavo.book.Book;
import octavo.book.Division;
import octavo.book.Figure;
import octavo.book.Inline;
import octavo.book.Picture;
import octavo.book.Role;
import octavo.book.SampleBook;
import octavo.resolve.Resolver;
import octavo.source.SourceSpan;
import org.junit.jupiter.api.Test;

class MarkupTest {

    private final SampleBook sample = new SampleBook();

    @Test
    void theFirstParagraphOfASectionIsMarked() {
        Node.Element chapter = chapter(
                sample.body(sample.chapter("Wick", sample.paragraph("One."), sample.paragraph("Two.")))
                        .end(),
                1);
        assertThat(find(chapter, "p")).extracting(p -> p.has("first")).containsExactly(true, false);
    }

    @Test
    void aStrongLineStandsOverWhatFollowsIt() {
        Block.Paragraph words = sample.paragraph("Who's over me?");
        Block.Paragraph name = sample.paragraph(
                new Inline.Strong(List.of(sample.text("Ahab")), words.place()),
                sample.text(" "),
                new Inline.Emphasis(List.of(sample.text("softly")), words.place()),
                sample.text("."));
        Block.Paragraph shout =
                sample.paragraph(new Inline.Strong(List.of(sample.text("Speak! ".repeat(20))), words.place()));
        Node.Element chapter = chapter(
                sample.body(sample.chapter("Wick", name, words, shout, words, name))
                        .end(),
                1);
        assertThat(find(chapter, "p"))
                .extracting(p -> p.has("side-head"))
                .containsExactly(true, false, false, false, false);
        assertThat(find(chapter, "p")).noneMatch(p -> p.has("first"));
    }

    @Test
    void linesThatAnAuthorEndsAreKnown() {
        Block.Paragraph words = sample.paragraph("Dear Sir,");
        Block.Paragraph closing =
                sample.paragraph(sample.text("Yours,"), new Inline.LineBreak(words.place()), sample.text("The Keeper"));
        Node.Element chapter =
                chapter(sample.body(sample.chapter("Wick", words, closing)).end(), 1);
        assertThat(find(chapter, "p")).extracting(p -> p.has("lines")).containsExactly(false, true);
    }

    @Test
    void aQuotationOverAChapterDoesNotPartItsTextFromTheHeading() {
        Block.Paragraph words = sample.paragraph("A wick.");
        Block.Quotation quoted = new Block.Quotation(List.of(words), Attributes.NONE, words.place());
        Node.Element chapter = chapter(
                sample.body(sample.chapter("Wick", quoted, words, quoted, words))
                        .end(),
                1);
        assertThat(chapter.children().stream()
                        .filter(node ->
                                node instanceof Node.Element p && p.name().equals("p"))
                        .map(Node.Element.class::cast))
                .extracting(p -> p.has("first"))
                .containsExactly(true, false);
    }

    @Test
    void aFigureDoesNotPartAParagraphFromItsHeading() {
        Block.Paragraph words = sample.paragraph("A wick.");
        Picture picture = new Picture("wick.png", Picture.Format.PNG, 100, 80, 0, () -> new byte[0]);
        Figure figure = new Figure(
                picture,
                Optional.of("A wick"),
                List.of(),
                Optional.empty(),
                Figure.Placement.FLOAT,
                Attributes.NONE,
                words.place());
        Node.Element chapter = chapter(
                sample.body(sample.chapter("Wick", sample.heading(1, "Oil", "oil"), figure, words, words))
                        .end(),
                1);
        assertThat(find(chapter, "p").stream().filter(p -> p.has("first"))).hasSize(1);
    }

    @Test
    void aChapterInAPartIsALevelDeeper() {
        Book book = sample.body(sample.part("Winter", sample.chapter("Wick", sample.heading(2, "Oil", "oil"))))
                .end();
        Node.Element chapter = chapter(book, 1);
        assertThat(find(chapter, "h2")).extracting(Node.Element::classes).containsExactly(List.of("division-title"));
        assertThat(find(chapter, "h3")).extracting(Node.Element::classes).containsExactly(List.of("a-head"));
    }

    @Test
    void aNoteIsCalledInPlaceAndLaidAside() {
        Book book = sample.body(sample.chapter("Wick", sample.paragraph(sample.text("A wick"), sample.note("Cotton."))))
                .end();
        Galley galley = galley(book, 1);
        Node.Element call = find(galley.section(), "a").getFirst();
        assertThat(call.words()).isEqualTo("1");
        String id = call.attribute("href").orElseThrow().substring(1);
        assertThat(galley.notes().get(id).words()).isEqualTo("Cotton.");
    }

    @Test
    void aNoteOfATableStandsBelowIt() {
        Book book = sample.body(
                        sample.chapter("Wick", sample.table(sample.note("Of olives."), sample.note("Of colza."))))
                .end();
        for (int edition : List.of(0, 1)) {
            Galley galley = galley(book, edition);
            assertThat(galley.notes()).isEmpty();
            assertThat(galley.section().words()).endsWith("OilaOilba Of olives.b Of colza.");
            Node.Element note = find(galley.section(), "aside").getFirst();
            Node.Element call = find(galley.section(), "a").getFirst();
            assertThat(call.attribute("href")).hasValue("#" + note.id());
            assertThat(find(note, "a").getFirst().attribute("href")).hasValue("#" + call.id());
        }
    }

    @Test
    void onlyPrintNamesThePageOfAReference() {
        Book book = sample.body(sample.chapter(
                        "Wick", sample.table("Oil by month", "tbl:oil"), sample.paragraph(sample.reference("tbl:oil"))))
                .end();
        assertThat(pages(chapter(book, 1))).containsExactly("tbl-oil");
        assertThat(pages(chapter(book, 0))).isEmpty();
        assertThat(find(chapter(book, 0), "a").getFirst().words()).isEqualTo("Table\u00A01");
    }

    @Test
    void bothEditionsHoldTheSameWords() {
        Book book = sample.body(sample.chapter("Wick", sample.paragraph("One."), sample.table("Oil", "")))
                .end();
        assertThat(chapter(book, 0).words()).isEqualTo(chapter(book, 1).words());
    }

    @Test
    void contentsWithoutInnerEntriesAreATightList() {
        Book novel = sample.body(sample.chapter("Wick", sample.paragraph("One.")))
                .back(new Division.Generated(Division.Generated.Kind.CONTENTS, SourceSpan.of("book.yaml")))
                .end();
        assertThat(find(galley(novel, 1, Role.CONTENTS).section(), "ol"))
                .extracting(list -> list.has("tight"))
                .containsExactly(true);
        Book manual = sample.body(sample.part("Winter", sample.chapter("Oil"))).end();
        assertThat(find(galley(manual, 1, Role.CONTENTS).section(), "ol"))
                .extracting(list -> list.has("tight"))
                .containsExactly(false, true);
    }

    private static Node.Element chapter(Book book, int edition) {
        return galley(book, edition).section();
    }

    private static Galley galley(Book book, int edition) {
        return galley(book, edition, Role.CHAPTER);
    }

    private static Galley galley(Book book, int edition, Role role) {
        var resolved = Resolver.resolve(book, book.editions().get(edition), List.of("EB Garamond"));
        return Markup.of(resolved.value().orElseThrow()).galleys().stream()
                .filter(galley -> galley.role() == role)
                .findFirst()
                .orElseThrow();
    }

    private static List<Node.Element> find(Node.Element root, String name) {
        return all(root)
                .filter(Node.Element.class::isInstance)
                .map(Node.Element.class::cast)
                .filter(element -> element.name().equals(name))
                .toList();
    }

    private static List<String> pages(Node.Element root) {
        return all(root)
                .filter(Node.PageNumber.class::isInstance)
                .map(node -> ((Node.PageNumber) node).id())
                .toList();
    }

    private static Stream<Node> all(Node node) {
        Stream<Node> inner = node instanceof Node.Element element
                ? element.children().stream().flatMap(MarkupTest::all)
                : Stream.empty();
        return Stream.concat(Stream.of(node), inner);
    }
}
