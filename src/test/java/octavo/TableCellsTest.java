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
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import octavo.book.Edition.Kind;
import octavo.finishing.Finished;
import octavo.problem.Problem;
import octavo.source.Jail;
import octavo.verify.reading.Reading;
import octavo.verify.text.SameText;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Tables in which the last letter of one cell is another: told once, at the cell's row, whichever cell it is. */
class TableCellsTest {

    private static final List<String> WORDS = List.of(
            "oil", "lamp", "wick", "rain", "May", "June", "3", "12", "104", "no", "a", "yes", "storm", "five", "Five",
            "calm", "fog", "snow", "hail", "1.5", "2026", "x", "glass", "boat", "N", "S", "NE");

    private static final List<String> HEADS = List.of("Hour", "Wind", "Sea", "Light");

    private static final RandomGenerator CHANCE =
            RandomGeneratorFactory.of("L64X128MixRandom").create(4);

    private static final List<Row> ROWS = new ArrayList<>();

    @TempDir
    private static Path folder;

    private static Made made;

    private record Row(List<String> cells, int line) {

        /** Its cells with one of them as the group, without its last letter, and what divides them. */
        String pattern(int cell, String before, String behind, boolean spaced) {
            return IntStream.range(0, cells.size())
                    .mapToObj(i -> {
                        String words = spaced ? cells.get(i) : cells.get(i).replace(" ", "");
                        return before + (i == cell ? "(" + Pattern.quote(words) + ")" : Pattern.quote(words)) + behind;
                    })
                    .collect(Collectors.joining());
        }
    }

    @BeforeAll
    static void build() throws IOException {
        StringBuilder text = new StringBuilder("# Weather\n\nThe keeper wrote what he saw.\n\n");
        for (int table = 0; table < 6; table++) {
            int columns = 2 + CHANCE.nextInt(3);
            text.append(row(HEADS.subList(0, columns)))
                    .append("|---".repeat(columns))
                    .append("|\n");
            for (int row = 0; row <= CHANCE.nextInt(4); row++) {
                List<String> cells =
                        Stream.generate(TableCellsTest::words).limit(columns).toList();
                text.append(row(cells));
                ROWS.add(
                        new Row(cells, (int) text.chars().filter(c -> c == '\n').count()));
            }
            text.append(CHANCE.nextBoolean() ? "\n: The weather %s\n\n".formatted(word()) : "\nSo it was.\n\n");
        }
        Files.writeString(folder.resolve("one.md"), text);
        Files.writeString(folder.resolve("book.yaml"), """
            title: Weather
            language: en
            contents: {body: [one.md]}
            editions: {epub: {}, print: {}}
            """);
        Choices choices = new Choices(Set.of(), Optional.empty(), Optional.empty(), Optional.empty(), 2, false);
        made = new BookBuild(Jail.at(folder), choices, Progress.UNWATCHED)
                .run()
                .value()
                .orElseThrow();
    }

    private static String row(List<String> cells) {
        return "| " + String.join(" | ", cells) + " |\n";
    }

    private static String words() {
        return CHANCE.nextInt(4) == 0 ? word() + " " + word() : word();
    }

    private static String word() {
        return WORDS.get(CHANCE.nextInt(WORDS.size()));
    }

    @ParameterizedTest
    @EnumSource(names = {"EPUB", "PRINT"})
    void slipInAnyCellIsToldOnceAtItsRow(Kind kind) throws IOException {
        Finished edition = Chronicle.edition(made, kind);
        assertThat(problems(edition, edition.bytes())).isEmpty();
        for (Row row : ROWS) {
            for (int cell = 0; cell < row.cells().size(); cell++) {
                assertThat(problems(edition, spoilt(edition, row, cell)))
                        .as("%s, cell %d of %s", kind, cell, row)
                        .singleElement()
                        .extracting(problem -> problem.place().line())
                        .isEqualTo(row.line());
            }
        }
    }

    private static byte[] spoilt(Finished edition, Row row, int cell) throws IOException {
        if (edition.edition().kind() == Kind.PRINT) {
            return Typo.in(edition.bytes(), row.pattern(cell, "", "", false), "e", "o", "n", "t");
        }
        String words = row.cells().get(cell);
        String other = words.substring(0, words.length() - 1) + (words.endsWith("e") ? "o" : "e");
        List<String> cells = new ArrayList<>(row.cells());
        cells.set(cell, other);
        String becomes = cells.stream().map("<td>%s</td>"::formatted).collect(Collectors.joining());
        return Typo.inEpub(edition.bytes(), row.pattern(cell, "<td>", "</td>\\s*", true), becomes);
    }

    private static List<Problem> problems(Finished edition, byte[] file) throws IOException {
        return SameText.check(Reading.of(made.book(), edition.edition(), file)).problems();
    }
}
