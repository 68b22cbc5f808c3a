package octavo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import octavo.finishing.Finished;
import octavo.problem.Outcome;
import octavo.problem.Problem;
import octavo.problem.Severity;
import octavo.source.Jail;
import octavo.verify.reading.Reading;
import octavo.verify.tally.TallyCheck;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** However an author dresses the elements of a book, its pages are made, and its words are found on them. */
class StyledPagesTest {

    private static final List<String> SELECTORS = List.of(
            "p",
            "h1",
            "h2",
            "h3",
            "blockquote",
            "blockquote p",
            "li",
            "ul",
            "ol",
            "dt",
            "dd",
            "table",
            "td",
            "th",
            "tr",
            "figure",
            "figcaption",
            "pre",
            "code",
            "em",
            "strong",
            "a",
            "aside",
            "section",
            "section.chapter",
            "body",
            ".division-title",
            ".title",
            ".number",
            ".footnote",
            ".title-page p",
            ".verse",
            ".line",
            "p + p",
            "img",
            "caption",
            ".index li",
            ".contents li",
            ".small-caps");

    private static final List<String> DECLARATIONS = List.of(
            "text-transform: uppercase",
            "text-transform: lowercase",
            "text-transform: capitalize",
            "font-variant-caps: small-caps",
            "font-variant-caps: all-small-caps",
            "font-variant-numeric: oldstyle-nums",
            "font-size: 9pt",
            "font-size: 150%",
            "font-weight: bold",
            "font-style: italic",
            "line-height: 1.6",
            "letter-spacing: 0.1em",
            "letter-spacing: 4pt",
            "word-spacing: 3pt",
            "color: #a00",
            "text-align: justify",
            "text-align: center",
            "text-align: right",
            "text-indent: 2em",
            "text-indent: -1em",
            "hyphens: auto",
            "hyphens: none",
            "margin: 12pt",
            "margin-left: -6pt",
            "padding: 6pt",
            "border: 0.5pt solid",
            "border-top: 3pt double",
            "background-color: #eee",
            "break-inside: avoid",
            "break-after: avoid",
            "width: 50%",
            "orphans: 4; widows: 4",
            "text-decoration: underline",
            "column-gap: 12pt",
            "border-collapse: collapse",
            "vertical-align: middle",
            "vertical-align: super",
            "content: none",
            "font-family: Spectral");

    private static final String BOOK = """
        title: The Tide Tables
        subtitle: A year of them
        language: en-GB
        contributors: [{name: A Keeper, role: author}]
        contents: {body: [one.md, two.md], back: [{generate: index}]}
        editions: {print: {trim: %s}, screen: {}}
        """;

    private static final String ONE = """
        # Low Water

        The keeper *trimmed* the **wick** at dusk and climbed the [stair]{.index} with oil in both hands.[^oil] He counted
        every step of the stair, as he had done each evening since the spring, and every time the number was the same.

        A second paragraph tells of the `light --lamp` and of <https://example.org/lamps>, and goes on for a while, so that it
        has more than a line or two on the narrowest of pages.

        ## The oil of the Lamp

        > The sea is not *measured* by its calm.

        - one lamp
        - two lamps
            - of three wicks

        1. Fill it.
        2. Light it.

        Wick
        : What burns, by and by.

        | Month | Gallons |
        |-------|---------|
        | May   | 3       |
        | June  | 14      |

        : Oil {#tbl:oil}

        See @tbl:oil and @fig:lamp.

        ### A third rank

        ```sh
        light lamp --with oil
        ```

        ::: aside
        Beside the point stands this.
        :::

        [^oil]: From the *store*, by the barrel.
        """;

    private static final String TWO = """
        # High Water

        ![The lamp](lamp.png "A lamp"){#fig:lamp}

        ::: verse
        The tide comes in,
        the tide goes out,
        and nobody counts.
        :::

        The keeper slept.[^sleep]

        [^sleep]: Until noon.
        """;

    @TempDir
    private Path folder;

    static IntStream seeds() {
        return IntStream.range(0, 10);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void nothingIsLostHoweverItIsDressed(int seed) throws IOException {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(7000 + seed);
        nothingIsLost(css(random), random.nextBoolean() ? "a5" : "5x8in");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "section { text-transform: uppercase }",
                "body { text-transform: lowercase }",
                "h1, h2, a, figcaption, th { text-transform: capitalize }",
                "h1, strong, .index li { text-transform: uppercase }",
                "p, figure { font-variant-caps: all-small-caps }"
            })
    void nothingIsLostInAnotherCase(String css) throws IOException {
        nothingIsLost(css, "a5");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "section.chapter { white-space: pre }",
                "p, h2, figcaption { white-space: pre-line }",
                "table { display: inline-block }",
                "table, aside { display: block } td { display: block }"
            })
    void nothingIsLostInOtherBoxes(String css) throws IOException {
        nothingIsLost(css, "a5");
    }

    private void nothingIsLost(String css, String trim) throws IOException {
        Outcome<Made> outcome = build(css, trim);
        assertThat(outcome.problems().stream().filter(problem -> problem.severity() == Severity.ERROR))
                .as(css)
                .isEmpty();
        Made made = outcome.value().orElseThrow();
        for (Finished file : made.editions()) {
            Reading reading = Reading.of(made.book(), file.edition(), file.bytes());
            List<Problem> problems = new ArrayList<>(Mutation.problems(reading));
            problems.addAll(
                    TallyCheck.check(made.book(), file.edition(), reading).problems());
            assertThat(problems).as(file.edition().name() + ": " + css).isEmpty();
        }
    }

    private static String css(RandomGenerator random) {
        List<String> rules = new ArrayList<>();
        for (int rule = 0; rule < 3; rule++) {
            rules.add(any(SELECTORS, random) + " { " + any(DECLARATIONS, random) + " }");
        }
        return String.join("\n", rules);
    }

    private static String any(List<String> all, RandomGenerator random) {
        return all.get(random.nextInt(all.size()));
    }

    private Outcome<Made> build(String css, String trim) throws IOException {
        Files.copy(
                Path.of("src/test/resources/manuscripts/picture-without-alt-warning/lamp.png"),
                folder.resolve("lamp.png"));
        Files.writeString(folder.resolve("one.md"), ONE);
        Files.writeString(folder.resolve("two.md"), TWO);
        Files.writeString(folder.resolve("book.yaml"), BOOK.formatted(trim));
        Files.createDirectories(folder.resolve("styles"));
        Files.writeString(folder.resolve("styles/print.css"), css);
        Choices choices = new Choices(Set.of(), Optional.empty(), Optional.empty(), Optional.empty(), 1, false);
        return new BookBuild(Jail.at(folder), choices, Progress.UNWATCHED).run();
    }
}
