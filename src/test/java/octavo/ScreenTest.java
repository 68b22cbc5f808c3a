package octavo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import octavo.problem.Outcome;
import octavo.source.Jail;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDNamedDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The screen edition of a small book, read back as those hear it who do not see it. */
class ScreenTest {

    private static final String YAML = """
        title: The Lamp
        language: en-GB
        contributors: [{name: Ada Writer, role: author}]
        published: 2025-10
        contents: {front: [preface.md], body: [january.md, february.md], back: [{generate: index}]}
        lint: {heading-order: off}
        editions:
          screen: {isbn: 978-0-306-40615-7}
        """;

    private static final String JANUARY = """
        # January {#january}

        The lamp[^oil] was [lit]{.index}, *à la française* said [le gardien]{lang=fr}, as @tbl:oil tells.

        [^oil]: Oil was dear.

        | Day | Oil |
        |-----|-----|
        | 1st | 2.5 |

        : Oil burnt {#tbl:oil}

        ### The wick

        1. Trim it
        2. Light it

        Wick
        : What burns

        ![The tower](tower.svg){alt="A tower on a rock"}

        ![](rule.svg){alt=""}

        ***

        ::: {lang=de}
        Das Licht.
        :::

        ![In inks](inks.jpg)

        ``` {caption="A log"}
        lit at five
        ```

        See [the keepers](https://example.org/keepers) and [February](february.md), `lamp`.
        """;

    /** Of nine columns, for which an upright page has no room. */
    private static final String WIDE = """
        | Lighthouse | Lighthouse | Lighthouse | Lighthouse | Lighthouse | Lighthouse | Lighthouse | Lighthouse | Seen |
        |------------|------------|------------|------------|------------|------------|------------|------------|------|
        | burning    | burning    | burning    | burning    | burning    | burning    | burning    | burning    | far  |
        """;

    @TempDir
    private static Path folder;

    private static Outcome<Made> outcome;
    private static PDDocument document;
    private static String heard;

    @BeforeAll
    static void build() throws IOException {
        Files.writeString(folder.resolve("book.yaml"), YAML);
        Files.writeString(folder.resolve("preface.md"), "# Preface\n\nLamps burn.\n");
        Files.writeString(folder.resolve("january.md"), JANUARY);
        Files.writeString(
                folder.resolve("february.md"),
                "# February\n\n" + "The extraordinary wind fell. ".repeat(150) + "\n\n" + WIDE + "\n\nThaw came.");
        for (String picture : List.of("tower.svg", "rule.svg")) {
            Files.copy(Path.of("src/test/resources/books/ledger/images/tower.svg"), folder.resolve(picture));
        }
        Files.copy(Path.of("src/test/resources/octavo/manuscript/picture/cmyk.jpg"), folder.resolve("inks.jpg"));
        outcome = make(true);
        byte[] file = outcome.value().orElseThrow().editions().getLast().bytes();
        document = Loader.loadPDF(file);
        heard = ReadAloud.of(document);
    }

    @AfterAll
    static void close() throws IOException {
        document.close();
    }

    private static Outcome<Made> make(boolean check) throws IOException {
        Choices choices = new Choices(Set.of(), Optional.empty(), Optional.empty(), Optional.empty(), 2, check);
        return new BookBuild(Jail.at(folder), choices, Progress.UNWATCHED).run();
    }

    @Test
    void nothingIsWrongWithIt() {
        assertThat(outcome.problems()).isEmpty();
        assertThat(outcome.value().orElseThrow().editions().getFirst().checks()).anySatisfy(check -> {
            assertThat(check.name()).isEqualTo("verapdf");
            assertThat(check.detail()).isEqualTo("PDF/UA-1 and PDF/A-2a");
        });
    }

    @Test
    void everyPartIsWhatItIs() {
        assertThat(heard)
                .contains("<Sect><H1>1 January </H1><P>T")
                .contains("<Span lang=fr>le gardien</Span>")
                .contains("<Table><Caption>Table 1 Oil burnt </Caption><THead><TR><TH Column>Day</TH>")
                .contains("<TBody><TR><TD>1st</TD><TD>2.5 </TD></TR></TBody></Table>")
                .contains("<L Decimal><LI><Lbl>1.</Lbl><LBody>Trim it </LBody></LI><LI><Lbl>2.</Lbl>")
                .contains("<L><LI><Lbl>Wick </Lbl><LBody><P>What burns </P></LBody></LI></L>")
                .contains("<Figure alt=A tower on a rock></Figure><Caption>Figure 1 The tower </Caption>")
                .contains("<P><Code>lit at five </Code></P>")
                .contains("<Code>lamp</Code>")
                .contains("<Div lang=de><P>Das Licht. </P></Div>")
                .contains("<Index>");
    }

    @Test
    void aTableThatIsTurnedIsReadWhereItIsWrittenOnAPageThatLiesOnItsSide() {
        assertThat(heard)
                .containsPattern(
                        "wind fell\\. </P><Div><Table><THead><TR><TH Column>Light.*</Table></Div><P>Thaw came");
        List<Integer> turns = new ArrayList<>();
        document.getPages().forEach(page -> turns.add(page.getRotation()));
        assertThat(turns).containsOnlyOnce(90);
    }

    @Test
    void whatOnlyDecoratesIsNotRead() {
        assertThat(heard.split("<Figure")).hasSize(3);
        assertThat(heard).doesNotContain("* * *");
    }

    @Test
    void aWordIsReadWholeThoughItsLinesDivideIt() throws IOException {
        assertThat(new PDFTextStripper().getText(document)).containsPattern("-\n(nary|dinary|traordinary|ordinary)");
        assertThat(heard.split("extraordinary wind")).hasSize(151);
    }

    @Test
    void hyphensStandAtTheEdgeOfTheText() throws IOException {
        List<Float> ends = new ArrayList<>();
        PDFTextStripper hyphens = new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition glyph) {
                if (glyph.getUnicode().matches("[-\u00AD]")) {
                    ends.add(glyph.getEndX());
                }
            }
        };
        hyphens.setStartPage(5); // after the hyphens of the ISBN
        hyphens.getText(document);
        assertThat(ends).hasSizeGreaterThan(5);
        assertThat(Collections.max(ends) - Collections.min(ends)).isLessThan(1);
    }

    @Test
    void noLevelOfHeadingIsLeftOut() {
        assertThat(heard).contains("<H2>The wick </H2>").doesNotContain("<H3");
    }

    @Test
    void aNoteIsReadAfterItsParagraphAndLeadsBack() {
        assertThat(heard)
                .containsPattern("lamp<Reference><Link>\u21921</Link></Reference> was")
                .containsPattern(
                        "tells\\. </P><Note><P><Lbl><Reference><Link>\u21921\\. </Link></Reference></Lbl>Oil was dear");
        assertThat(links()).contains("#january-note-oil", "#january-note-oil-call");
    }

    /** ISO 32000-1, 14.7.4.4: those who point at a word on a page find its part by its mark. */
    @Test
    void everyMarkOnAPageLeadsToThePartThatHoldsIt() {
        COSDictionary tree =
                document.getDocumentCatalog().getStructureTreeRoot().getCOSObject();
        COSArray numbers = tree.getCOSDictionary(COSName.PARENT_TREE).getCOSArray(COSName.NUMS);
        for (PDPage page : document.getPages()) {
            COSArray parts = (COSArray) numbers.getObject(2 * page.getStructParents() + 1);
            assertThat(parts.size()).isPositive();
            for (int mark = 0; mark < parts.size(); mark++) {
                assertThat(marks((COSDictionary) parts.getObject(mark), page)).contains(mark);
            }
        }
    }

    /** What of a page stands right in a part. */
    private static List<Integer> marks(COSDictionary part, PDPage page) {
        List<Integer> marks = new ArrayList<>();
        for (Object kid : new PDStructureElement(part).getKids()) {
            if (kid instanceof Integer mark && part.getDictionaryObject(COSName.PG) == page.getCOSObject()) {
                marks.add(mark);
            } else if (kid instanceof PDMarkedContentReference reference
                    && reference.getPage().getCOSObject() == page.getCOSObject()) {
                marks.add(reference.getMCID());
            }
        }
        return marks;
    }

    @Test
    void linksSayWhereTheyLead() throws IOException {
        assertThat(links()).contains("https://example.org/keepers", "#february", "#tbl-oil");
        for (PDPage page : document.getPages()) {
            for (PDAnnotation annotation : page.getAnnotations()) {
                assertThat(annotation.getContents()).isNotBlank();
                assertThat(annotation.getStructParent()).isGreaterThanOrEqualTo(document.getNumberOfPages());
            }
        }
    }

    @Test
    void everyPlaceThatIsLinkedToIsKnown() throws IOException {
        var known = document.getDocumentCatalog().getNames().getDests().getNames();
        assertThat(links().stream().filter(link -> link.startsWith("#")).map(link -> link.substring(1)))
                .isSubsetOf(known.keySet());
    }

    @Test
    void theOutlineHoldsTheHeadings() {
        List<String> titles = new ArrayList<>();
        for (PDOutlineItem item :
                document.getDocumentCatalog().getDocumentOutline().children()) {
            titles.add(item.getTitle());
        }
        assertThat(titles).containsSubsequence("Contents", "Preface", "January", "February", "Index");
    }

    @Test
    void pagesAreCalledAsTheyAreNumbered() throws IOException {
        String[] labels = document.getDocumentCatalog().getPageLabels().getLabelsByPageIndices();
        assertThat(labels).startsWith("i", "ii").contains("1", "2");
        assertThat(document.getNumberOfPages()).isEqualTo(labels.length);
    }

    @Test
    void noPageIsBlank() throws IOException {
        for (PDPage page : document.getPages()) {
            assertThat(new String(page.getContents().readAllBytes(), StandardCharsets.ISO_8859_1))
                    .contains("MCID");
        }
    }

    @Test
    void theSameBookGivesTheSameBytes() throws IOException {
        assertThat(make(false).value().orElseThrow().editions().getLast().bytes())
                .isEqualTo(outcome.value().orElseThrow().editions().getLast().bytes());
    }

    private static List<String> links() {
        List<String> links = new ArrayList<>();
        for (PDPage page : document.getPages()) {
            try {
                for (PDAnnotation annotation : page.getAnnotations()) {
                    links.add(target((PDAnnotationLink) annotation));
                }
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        }
        return links;
    }

    private static String target(PDAnnotationLink link) throws IOException {
        return switch (link.getAction()) {
            case PDActionURI address -> address.getURI();
            case PDActionGoTo place -> "#" + ((PDNamedDestination) place.getDestination()).getNamedDestination();
            default -> throw new AssertionError(link);
        };
    }
}
