package octavo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import octavo.book.Edition.Kind;
import octavo.problem.Outcome;
import octavo.source.Jail;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Passages for certain editions only. */
class OneEditionTest {

    private static final String FILLING = IntStream.range(0, 60)
            .mapToObj(night -> "Night %d was long, and the keeper trimmed the wick until the morning came at last.\n"
                    .formatted(night))
            .collect(Collectors.joining("\n"));

    private static final String CHAPTER = """
        # January

        The lamp [of brass]{only=print} was [bright]{only="epub screen"} lit[, as @tbl:oil says]{only=print}.

        ::: {only=print}
        ## The paper

        Fold [this]{.index} here.[^fold]

        | Month | Gallons |
        |-------|---------|
        | May   | 3       |

        : Colza {#tbl:oil}
        :::

        ## The wick

        | Month | Yards |
        |-------|-------|
        | June  | 4     |

        : Cotton {#tbl:wick}

        See the [wick]{.index} in @tbl:wick.[^wick]

        - One
        - [Two]{only=screen}

        [^fold]: With the grain.
        [^wick]: Flat[ as paper]{only=print}.

        """;

    @TempDir
    private static Path folder;

    private static Made made;
    private static String epub;
    private static String print;
    private static String screen;

    @BeforeAll
    static void build() throws IOException {
        Files.writeString(folder.resolve("one.md"), CHAPTER + FILLING);
        Files.writeString(folder.resolve("book.yaml"), """
            title: Lamps
            language: en
            contents: {body: [one.md], back: [{generate: index}]}
            colophon: {text: colophon.md}
            editions: {epub: {}, print: {}, screen: {}}
            """);
        Files.writeString(folder.resolve("colophon.md"), "Set by hand[ and sewn]{only=print}.\n");
        Choices choices = new Choices(Set.of(), Optional.empty(), Optional.empty(), Optional.empty(), 2, true);
        Outcome<Made> outcome = new BookBuild(Jail.at(folder), choices, Progress.UNWATCHED).run();
        assertThat(outcome.problems())
                .noneMatch(problem -> problem.code().name().startsWith("CHECK"));
        made = outcome.value().orElseThrow();
        epub = html(bytes(Kind.EPUB));
        print = text(bytes(Kind.PRINT));
        screen = text(bytes(Kind.SCREEN));
    }

    @Test
    void wordsStandWhereTheyAreMeantFor() {
        assertThat(epub).contains("The lamp was bright lit.").doesNotContain("of brass", "Fold", "Two", "sewn");
        assertThat(print)
                .contains("of brass", "Fold this here", "and sewn", "Flat as paper")
                .doesNotContain("bright", "Two");
        assertThat(screen).contains("bright", "Two").doesNotContain("of brass", "Fold", "sewn");
    }

    @Test
    void everyEditionCountsWhatItHas() {
        assertThat(epub)
                .contains("Table 1 Cotton", "See the wick in Table\u00A01")
                .doesNotContain("Table 2");
        assertThat(print)
                .containsPattern("lit, as Table\\h1 \\([^)]*\\)\\s+says")
                .containsPattern("Table 2\\W+Cotton");
        assertThat(screen).doesNotContain("Table 2");
    }

    @Test
    void contentsAndIndexFollow() {
        assertThat(epub).doesNotContain("The paper", "class=\"entry\" id=\"entry-this\"");
        assertThat(print.split("The paper")).hasSizeGreaterThan(2);
        assertThat(screen).doesNotContain("The paper");
    }

    /** Where a printed page begins is told in letters that both editions have. */
    @Test
    void pagesAreMarkedBeforeTheWordsThatTheyBeginWith() throws IOException {
        String marked = html(bytes(Kind.EPUB)).replaceAll("\\s+", " ");
        for (int page = 2; page <= 4; page++) {
            String begins = afterMark(marked, page);
            assertThat(begins).isNotEmpty();
            assertThat(pageText(page)).as("page " + page).contains(begins);
        }
    }

    private static String afterMark(String marked, int page) {
        String after = marked.replaceFirst(".*?⟦" + page + "⟧", "");
        assertThat(after).isNotEqualTo(marked);
        return after.replaceAll("⟦\\w+⟧", "").strip().split("(?<=\\G\\S{1,40} \\S{1,40} \\S{1,40}) ")[0];
    }

    private static String pageText(int folio) throws IOException {
        try (PDDocument document = Loader.loadPDF(bytes(Kind.PRINT))) {
            String[] labels = document.getDocumentCatalog().getPageLabels().getLabelsByPageIndices();
            PDFTextStripper stripper = new PDFTextStripper();
            int page = java.util.List.of(labels).indexOf(String.valueOf(folio)) + 1;
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            return stripper.getText(document).replaceAll("\\s+", " ");
        }
    }

    private static byte[] bytes(Kind kind) {
        return made.editions().stream()
                .filter(file -> file.edition().kind() == kind)
                .findFirst()
                .orElseThrow()
                .bytes();
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    /** The words of all documents, with the marks of pages among them. */
    private static String html(byte[] epub) throws IOException {
        StringBuilder text = new StringBuilder();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(epub))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().endsWith(".xhtml")) {
                    text.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8)
                            .replaceAll("<span[^>]*aria-label=\"(\\w+)\"[^>]*>(</span>)?", "⟦$1⟧")
                            .replaceAll("<[^>]*>", "")
                            .replaceAll("\\s+", " "));
                }
            }
        }
        return text.toString();
    }
}
