package octavo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import octavo.book.Edition;
import octavo.finishing.Finished;
import octavo.problem.Code;
import octavo.source.Jail;
import octavo.verify.Check;
import octavo.verify.Evidence;
import octavo.verify.reading.Reading;
import octavo.verify.tally.TallyCheck;
import octavo.verify.text.SameText;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Finished EPUBs that lost what is no words, or got more of it. */
class TallyTest {

    private static final String CHAPTER = """
        # January

        The [lamp]{.index} was lit.[^lit] See @tbl:oil and <https://example.org/lamps>.

        ## The oil

        ![The lamp](lamp.png){alt="A lamp"}

        | Month | Gallons |
        |-------|---------|
        | May   | 3       |

        : Oil {#tbl:oil}

        ```sh
        light lamp
        ```

        [^lit]: At five, with a [wick]{.index term="wick!of cotton"}.
        """;

    @TempDir
    private static Path folder;

    private static Made made;

    @BeforeAll
    static void build() throws IOException {
        made = build(folder, CHAPTER);
    }

    private static Made build(Path folder, String chapter) throws IOException {
        Path lamp = Path.of("src/test/resources/manuscripts/picture-without-alt-warning/lamp.png");
        Files.copy(lamp, folder.resolve("lamp.png"));
        Files.writeString(folder.resolve("one.md"), chapter);
        Files.writeString(folder.resolve("book.yaml"), """
            title: Lamps
            language: en
            contents: {body: [one.md], back: [{generate: index}]}
            editions: {epub: {}}
            """);
        Choices choices = new Choices(Set.of(), Optional.empty(), Optional.empty(), Optional.empty(), 1, false);
        return new BookBuild(Jail.at(folder), choices, Progress.UNWATCHED)
                .run()
                .value()
                .orElseThrow();
    }

    @Test
    void whatIsWholeIsCounted() {
        Check check = tally(epub());
        assertThat(check.problems()).isEmpty();
        assertThat(check.detail())
                .isEqualTo("2 headings, 1 note, 1 picture, 1 table, 1 listing, 1 reference, 1 link out of the book");
    }

    @Test
    void tableInSeveralDocumentsIsOne(@TempDir Path other) throws IOException {
        String rows = IntStream.range(0, 3000)
                .mapToObj(
                        "| %d | The keeper trims the wick and fills the lamp with oil until the morning comes |"
                                ::formatted)
                .collect(Collectors.joining("\n"));
        assertThat(tally(build(other, "# January\n\n| Day | Work |\n|----|----|\n" + rows + "\n")))
                .satisfies(check -> assertThat(check.problems()).isEmpty())
                .extracting(Check::detail)
                .isEqualTo("1 heading, 1 table");
    }

    @Test
    void pictureOfAHeadingIsOneThoughTheContentsShowItToo(@TempDir Path other) throws IOException {
        assertThat(tally(build(other, "# January ![a lamp](lamp.png)\n\nThe lamp was lit.\n")))
                .satisfies(check -> assertThat(check.problems()).isEmpty())
                .extracting(Check::detail)
                .isEqualTo("1 heading, 1 picture");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        <img (?![^>]*doc-cover)[^>]*/>        |                      | has 0 pictures, and the manuscript 1
        (?s)<table.*?</table>                 |                      | has 0 tables, and the manuscript 1
        (?s)(<table.*?</table>)               | $1$1                 | has 2 tables, and the manuscript 1
        class="listing"                       |                      | has 0 listings, and the manuscript 1
        epub:type="footnote"                  |                      | has 0 notes, and the manuscript 1
        class="xref"                          |                      | has 0 references, and the manuscript 1
        https://example.org/lamps"            | https://example.com" | lacks one of the links out of the book, "https://example.org/lamps"
        <h2([^>]*)>(.*)</h2>                  | <p$1>$2</p>          | lacks one of the headings, "The oil"
        """)
    void lossIsFound(String what, String becomes, String told) throws IOException {
        byte[] spoiled = Typo.inEpub(epub(), what, becomes == null ? "" : becomes);
        assertThat(tally(spoiled).problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(Code.CHECK_TEXT);
            assertThat(problem.message()).isEqualTo("the epub edition " + told);
            assertThat(problem.place().file()).isEqualTo("one.md");
        });
    }

    @ParameterizedTest
    @CsvSource({"lamp, 3", "wick, 19", "of cotton, 19"})
    void termThatTheIndexLacksIsFoundAtItsMark(String term, int line) throws IOException {
        byte[] spoiled = Typo.inEpub(epub(), "(class=\"index-term\"[^>]*>)" + term + "\\b", "$1");
        Check check = SameText.check(Reading.of(made.book(), edition(), spoiled));
        assertThat(check.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.message()).contains("lacks a stretch of the index: “" + term + "”");
            assertThat(problem.place().line()).isEqualTo(line);
        });
        assertThat(((Evidence.Words) check.evidence()).differences())
                .filteredOn(difference -> difference.strand().equals("index"))
                .hasSize(1);
    }

    private static Check tally(Made made) {
        Finished finished = made.editions().getFirst();
        return TallyCheck.check(made.book(), finished.edition(), finished.bytes());
    }

    private static Check tally(byte[] epub) {
        return TallyCheck.check(made.book(), edition(), epub);
    }

    private static Edition edition() {
        return made.editions().getFirst().edition();
    }

    private static byte[] epub() {
        return made.editions().getFirst().bytes();
    }
}
