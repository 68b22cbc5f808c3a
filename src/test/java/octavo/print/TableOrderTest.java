package octavo.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import octavo.markup.MarkedBook;
import octavo.measure.PageSize;
import octavo.print.Typeset.Piece;
import octavo.problem.Outcome;
import octavo.source.Jail;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables that are turned, that move and that stay: no one comes before another that is written before it. */
class TableOrderTest {

    private static final Pattern ROW = Pattern.compile("T(\\d+)R(\\d+)");

    private int tables;

    /** A table whose rows are known by its number. */
    private String table(String place, boolean captioned, int rows) {
        int number = ++tables;
        StringBuilder table = new StringBuilder("<table data-place='" + place + "'>");
        table.append(captioned ? "<caption>Table %d</caption>".formatted(number) : "");
        table.append("<tbody>");
        for (int row = 1; row <= rows; row++) {
            table.append("<tr><td>T%03dR%03d</td><td>oil</td></tr>".formatted(number, row));
        }
        return table.append("</tbody></table>").toString();
    }

    private String turned(int rows) {
        return table("turned", true, rows);
    }

    private String upright(int rows) {
        return table("", false, rows);
    }

    private static String lines(int count) {
        StringBuilder lines = new StringBuilder();
        IntStream.range(0, count).forEach(_ -> lines.append("<p>A line.</p>"));
        return lines.toString();
    }

    private static Typeset chapter(String text) {
        return Typeset.classic(
                "<section class='chapter' id='c'><h1 class='division-title'>Oil</h1>" + text + "</section>");
    }

    private static List<String> rows(Typeset set) {
        List<String> rows = new ArrayList<>();
        for (Piece piece : set.pieces()) {
            ROW.matcher(piece.text()).results().forEach(row -> rows.add(row.group()));
        }
        return rows;
    }

    private static void assertInOrder(Typeset set) {
        assertThat(rows(set)).isNotEmpty().doesNotHaveDuplicates().isSorted();
    }

    @Test
    void aTurnedTableOfTheFirstPageComesBeforeALongOneAfterIt() {
        Typeset set = chapter(lines(4) + turned(4) + lines(2) + upright(60) + lines(20));
        assertInOrder(set);
        assertThat(set.find("T001R001").page()).isEqualTo(2);
        assertThat(set.find("T002R001").page()).isEqualTo(3);
    }

    @Test
    void aTurnedTableComesBetweenTheOnesAroundIt() {
        Typeset set = chapter(lines(10) + upright(60) + lines(2) + turned(4) + lines(2) + upright(60) + lines(20));
        assertInOrder(set);
    }

    @Test
    void aHeadingGoesOverWithItsTable() {
        Typeset set = chapter(lines(4) + turned(4) + lines(2) + "<h2>Wicks</h2>" + upright(60));
        assertInOrder(set);
        assertThat(set.find("Wicks").page()).isEqualTo(3);
        assertThat(set.find("T002R001").page()).isEqualTo(3);
    }

    @Test
    void tableAfterTable() {
        assertInOrder(chapter(turned(4) + turned(40) + upright(3) + turned(4) + upright(60) + turned(4)));
    }

    /** A short one that waits for the next page is no less a table. */
    @Test
    void aTableThatMovesComesBeforeALongOneAfterIt() {
        assertInOrder(chapter(lines(26) + table("", true, 9) + lines(2) + upright(60) + lines(20)));
    }

    @ParameterizedTest
    @ValueSource(ints = {4, 6, 9, 15, 18, 22, 23, 27, 35, 57, 58, 65, 69, 98, 99, 100, 171})
    void tablesOfAllKinds(int seed) {
        assertInOrder(chapter(tables(seed)));
    }

    @ParameterizedTest
    @CsvSource({
        "classic, 6x9in, 8",
        "classic, 6x9in, 31",
        "modern, a5, 19",
        "modern, a5, 44",
        "modern, 6x9in, 12",
        "verse, a5, 65",
        "verse, a5, 71",
        "verse, a5, 159",
        "verse, 6x9in, 27",
    })
    void theSameInOtherThemesAndSizes(String theme, String trim, int seed) {
        PageSize size = PageSize.parse(trim).orElseThrow();
        MarkedBook book = XhtmlBook.of(
                "<section class='chapter' id='c'><h1 class='division-title'>Oil</h1>" + tables(seed) + "</section>");
        Outcome<Printed> set = Typeset.outcome(book, Jail.shipped("styles"), theme, size);
        assertThat(set.problems()).isEmpty();
        assertInOrder(Typeset.of(set.value().orElseThrow().pdf()));
    }

    private String tables(int seed) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        StringBuilder text = new StringBuilder();
        for (int piece = 0; piece < 16; piece++) {
            text.append(
                    switch (random.nextInt(7)) {
                        case 0 -> turned(random.nextInt(1, 40));
                        case 1 -> upright(random.nextInt(1, 10));
                        case 2 -> upright(random.nextInt(20, 70));
                        case 3 -> table("", true, random.nextInt(1, 12));
                        case 4 -> "<h2>Wicks</h2>";
                        default -> lines(random.nextInt(1, 30));
                    });
        }
        return text.toString();
    }
}
