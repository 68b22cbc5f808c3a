package octavo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import octavo.finishing.Finished;
import octavo.problem.Code;
import octavo.problem.Outcome;
import octavo.source.Jail;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A book that calls a note wherever a manuscript lets one be called; each is told once, in every edition. */
class NotedPlacesTest {

    private static final String CHAPTER =
            """
            # Winter^[N]

            W^[N]ords begin here and go on for a while, so that the initial has something to stand beside.

            ## A head^[N]

            1. An item^[N]

                - One below it^[N]

                  | A head^[N] | of a table |
                  |------------|------------|
                  | A cell^[N] | in a list  |

                  : A caption^[N]

            > Quoted^[N]
            >
            > \u2014 Somebody^[N]

            | A line^[N]
            | of verse

            ::: {.verse lines=1}
            | A line^[N]
            | with a number
            :::

            ::: sidebar
            Boxed^[N] words.

            | A head^[N] | of a table |
            |------------|------------|
            | A cell^[N] | in a box   |

            ![A tower in a box^[N]](tower.svg){alt="A tower"}
            :::

            ::: letter
            Dear^[N] Sir
            :::

            ![Floating^[N]](tower.svg){alt="A tower"}

            ![At the head^[N]](tower.svg){alt="A tower" place=head}

            ![At the foot^[N]](tower.svg){alt="A tower" place=foot}

            ![On a page^[N]](tower.svg){alt="A tower" place=page}

            ![To the edges^[N]](tower.svg){alt="A tower" place=bleed}

            ``` {caption="A log"}
            lit
            ```

            A term^[N]
            : Its meaning^[N]

            [A mark^[N]]{.index} and [capitals^[N]]{.smallcaps} and *stress^[N]* and H~2^[N]~O.

            ROWS
            : A caption^[N]

            ROWS
            : A turned caption^[N] {place=turned}

            Text between.

            | Lighthouse^[N] | Lighthouse | Lighthouse | Lighthouse | Lighthouse | Lighthouse | Lighthouse | Lighthouse |
            |----------------|------------|------------|------------|------------|------------|------------|------------|
            | burning^[N]    | burning    | burning    | burning    | burning    | burning    | burning    | burning^[N] |

            ::: {lang=he dir=rtl}
            \u05e9\u05dc\u05d5\u05dd^[N]

            | \u05d0^[N] | \u05d1 |
            |-------------|--------|
            | \u05d2^[N] | \u05d3 |
            :::
            """.replace("ROWS\n", """
                | A head^[N] | of a table |
                |------------|------------|
                ROWS
                """.replace("ROWS\n", "| A cell^[N] | in a row |\n".repeat(40)) + "\n");

    @TempDir
    private static Path folder;

    private static int notes;
    private static Outcome<Made> outcome;

    @BeforeAll
    static void build() throws IOException {
        Files.writeString(folder.resolve("book.yaml"), """
            title: Notes
            language: en-GB
            published: 2025-10
            contents: {front: [dedication.md, preface.md], body: [{part: Winter, file: part.md, chapters: [one.md]}]}
            editions: {print: {isbn: 978-0-306-40615-7}, screen: {isbn: 978-3-16-148410-0}}
            """);
        Files.writeString(folder.resolve("dedication.md"), numbered("To the keepers^[N]"));
        Files.writeString(folder.resolve("preface.md"), numbered("# Preface^[N]\n\nLamps^[N] burn."));
        Files.writeString(folder.resolve("part.md"), numbered("# Winter^[N]\n\nWords^[N] on a part page."));
        Files.writeString(folder.resolve("one.md"), numbered(CHAPTER));
        Files.copy(Path.of("src/test/resources/books/ledger/images/tower.svg"), folder.resolve("tower.svg"));
        Choices choices = new Choices(Set.of(), Optional.empty(), Optional.empty(), Optional.empty(), 2, false);
        outcome = new BookBuild(Jail.at(folder), choices, Progress.UNWATCHED).run();
    }

    /** Each note with words of its own. */
    private static String numbered(String manuscript) {
        return Pattern.compile("\\[N]").matcher(manuscript).replaceAll(_ -> "[Told%03d.]".formatted(++notes));
    }

    @Test
    void nothingIsLostByTheFormatter() {
        assertThat(outcome.problems())
                .filteredOn(problem ->
                        problem.code().toString().startsWith("LAYOUT") || problem.code() == Code.LINE_OVERFULL)
                .isEmpty();
        assertThat(outcome.failed()).isFalse();
    }

    @Test
    void everyNoteIsToldOnce() throws IOException {
        List<String> all = new ArrayList<>();
        for (int note = 1; note <= notes; note++) {
            all.add("Told%03d".formatted(note));
        }
        assertThat(notes).isGreaterThan(100);
        for (Finished edition : outcome.value().orElseThrow().editions()) {
            try (PDDocument document = Loader.loadPDF(edition.bytes())) {
                Matcher told = Pattern.compile("Told\\d{3}")
                        .matcher(new PDFTextStripper().getText(document).replaceAll("\\s", ""));
                assertThat(told.results().map(result -> result.group()))
                        .as(edition.file())
                        .containsExactlyInAnyOrderElementsOf(all);
            }
        }
    }
}
