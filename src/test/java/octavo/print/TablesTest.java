package octavo.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables as they come from the press. */
class TablesTest {

    /** Each chapter has a line more than the one before it, so that the head comes near the foot of the page by and by. */
    @Test
    void aHeadNeverStandsWithoutARow() {
        StringBuilder chapters = new StringBuilder();
        for (int lines = 10; lines < 24; lines++) {
            chapters.append("<section class='chapter' id='c%d'><h1 class='division-title'>Oil</h1>".formatted(lines))
                    .append("<p>A line.</p>".repeat(lines))
                    .append("<table><colgroup><col data-width='30'/><col data-width='70'/></colgroup>")
                    .append("<thead><tr><th>Month %d</th><th>Oil</th></tr></thead><tbody>".formatted(lines))
                    .append("<tr><td>Row %d</td><td>two gallons</td></tr>".formatted(lines))
                    .append("<tr><td>another row</td><td>three gallons</td></tr>".repeat(20))
                    .append("</tbody></table></section>");
        }
        Typeset set = Typeset.classic(chapters.toString());
        for (int lines = 10; lines < 24; lines++) {
            assertThat(set.find("Row " + lines).page())
                    .as("after %d lines", lines)
                    .isEqualTo(set.find("Month " + lines).page());
        }
    }

    @Test
    void aColumnIsAsWideAsItsWidestWord() {
        Typeset set = Typeset.classic("<section class='chapter' id='c'><table><tbody><tr>"
                + "<td>illimitably</td><td>mmmmmmmmm</td>"
                + "<td>" + "a long column takes most of the room ".repeat(12) + "</td>"
                + "</tr></tbody></table></section>");
        assertThat(set.find("mmm").x() - set.find("illimitably").x())
                .isLessThan(set.find("a long").x() - set.find("mmm").x());
    }

    @Test
    void aShareTooSmallForItsWordsGetsRoomFromTheOthers() {
        Typeset set = Typeset.classic("<section class='chapter' id='c'><table>"
                + "<colgroup><col data-width='2'/><col data-width='98'/></colgroup><tbody><tr>"
                + "<td>Incomprehensible</td><td>" + "a column that has some to spare ".repeat(9) + "</td>"
                + "</tr></tbody></table></section>");
        assertThat(set.find("Incomprehensible").end())
                .isLessThan(set.find("a column").x());
    }

    @Test
    void noWordIsDividedInACellThatHasRoomForIt() {
        StringBuilder tables = new StringBuilder();
        for (int share = 20; share < 60; share++) {
            tables.append("<table><colgroup><col data-width='%d'/><col data-width='%d'/></colgroup><tbody><tr>"
                            .formatted(share, 100 - share))
                    .append("<td>the numerals of the pages and remarkable"
                            + " photographs</td><td>oil</td></tr></tbody></table>");
        }
        Typeset set = Typeset.classic("<section class='chapter' id='c'>" + tables + "</section>");
        assertThat(set.pieces()).extracting(Typeset.Piece::text).noneMatch(text -> text.endsWith("-"));
    }

    /** By the width of full columns alone the first, whose words are short, takes two lines where one would do. */
    @Test
    void columnsShareTheRoomSoThatTheTableIsLow() {
        Typeset set = Typeset.classic("<section class='chapter' id='c'><table><tbody>"
                + "<tr><td>keeps the light and the oil</td><td>"
                + "whatever the keeper says of the weather in his ledger ".repeat(3)
                + "</td></tr>".concat("<tr><td>keeps the light and the oil</td><td>the stair</td></tr>".repeat(4))
                + "</tbody></table></section>");
        assertThat(set.pieces().stream().filter(piece -> piece.text().startsWith("keeps")))
                .hasSize(5)
                .allMatch(piece -> piece.text().equals("keeps the light and the oil"));
    }

    @Test
    void theCaptionOfALongTableSaysOnEveryFurtherPageThatItGoesOn() {
        Typeset set = Typeset.classic("<section class='chapter' id='c'>" + "<p>A line.</p>".repeat(10)
                + "<table><caption data-continued='(continued)'>The keys</caption>"
                + "<thead><tr><th>Key</th></tr></thead><tbody>" + "<tr><td>row</td></tr>".repeat(60)
                + "</tbody></table></section>");
        List<Typeset.Piece> captions = set.pieces().stream()
                .filter(piece -> piece.text().equals("The keys"))
                .toList();
        List<Typeset.Piece> continued = set.pieces().stream()
                .filter(piece -> piece.text().contains("(continued)"))
                .toList();
        assertThat(captions).extracting(Typeset.Piece::page).containsExactly(1, 2, 3);
        assertThat(continued).extracting(Typeset.Piece::page).containsExactly(2, 3);
        for (int i = 0; i < continued.size(); i++) {
            assertThat(continued.get(i).y()).isCloseTo(captions.get(i + 1).y(), within(0.1));
            assertThat(continued.get(i).x()).isCloseTo(captions.get(i + 1).end(), within(1.0));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 4})
    void theCaptionSaysSoAboveTheRestOfARowToo(int before) {
        Typeset set = Typeset.classic("<section class='chapter' id='c'>"
                + "<table><caption data-continued='(continued)'>The keys</caption>"
                + "<thead><tr><th>Key</th></tr></thead><tbody>" + "<tr><td>row</td></tr>".repeat(before)
                + "<tr><td>" + "the keeper says of the lamp ".repeat(130) + "</td></tr>"
                + "<tr><td>row</td></tr>".repeat(3) + "</tbody></table></section>");
        assertThat(set.pieces().stream().filter(piece -> piece.text().contains("(continued)")))
                .extracting(Typeset.Piece::page)
                .containsExactly(2);
    }

    @Test
    void aNoteStandsRightBelowItsTable() {
        StringBuilder chapters = new StringBuilder();
        for (int lines = 20; lines < 34; lines++) {
            chapters.append("<section class='chapter' id='c%d'>".formatted(lines))
                    .append("<p>A line.</p>".repeat(lines))
                    .append("<div class='annotated'><table><tbody><tr><td>row</td></tr>")
                    .append("<tr><td>row</td></tr>".repeat(8))
                    .append("<tr><td>last %d</td></tr></tbody></table>".formatted(lines))
                    .append("<div class='table-notes'><aside class='footnote'><p class='first'>told %d</p></aside>"
                            .formatted(lines))
                    .append("</div></div></section>");
        }
        Typeset set = Typeset.classic(chapters.toString());
        for (int lines = 20; lines < 34; lines++) {
            Typeset.Piece last = set.find("last " + lines);
            Typeset.Piece told = set.find("told " + lines);
            assertThat(told.page()).isEqualTo(last.page());
            assertThat(told.y() - last.y()).isBetween(10.0, 25.0);
        }
    }

    @Test
    void aRowTallerThanItsPageGoesOnOverTheNext() {
        String tall = "word ".repeat(900);
        Typeset set = Typeset.classic("<section class='chapter' id='c'><p>A line.</p><table><thead><tr><th>Key</th>"
                + "<th>Text</th></tr></thead><tbody><tr><td>first</td><td>short</td></tr>"
                + "<tr><td>tall</td><td>" + tall
                + "</td></tr><tr><td>last</td><td>short</td></tr></tbody></table></section>");
        assertThat(set.find("tall").page()).isEqualTo(1);
        assertThat(set.find("last").page()).isGreaterThan(1);
        for (int page = 1; page <= set.find("last").page(); page++) {
            assertThat(set.on(page)).anyMatch(piece -> piece.text().equals("Key"));
            assertThat(set.on(page)).allMatch(piece -> piece.y() < 560);
        }
    }

    @Test
    void aShortTableStaysOnOnePage() {
        StringBuilder chapters = new StringBuilder();
        for (int lines = 24; lines < 34; lines++) {
            chapters.append("<section class='chapter' id='c%d'>".formatted(lines))
                    .append("<p>A line.</p>".repeat(lines))
                    .append("<table><tbody><tr><td>first %d</td></tr>".formatted(lines))
                    .append("<tr><td>row</td></tr>".repeat(4))
                    .append("<tr><td>last %d</td></tr></tbody></table></section>".formatted(lines));
        }
        Typeset set = Typeset.classic(chapters.toString());
        for (int lines = 24; lines < 34; lines++) {
            assertThat(set.find("first " + lines).page())
                    .isEqualTo(set.find("last " + lines).page());
        }
    }

    /** Each chapter leaves a little less room for its table. */
    @ParameterizedTest(name = "{0}")
    @CsvSource({"upright, true", "here, false"})
    void textFlowsOnWhereAShortTableDoesNotFit(String place, boolean moves) {
        StringBuilder chapters = new StringBuilder();
        for (int lines = 12; lines < 24; lines++) {
            chapters.append("<section class='chapter' id='c%d'><h1 class='division-title'>Oil</h1>".formatted(lines))
                    .append("<p>A line.</p>".repeat(lines))
                    .append("<table data-place='%s'><caption>Table %d</caption>".formatted(place, lines))
                    .append("<tbody>" + "<tr><td>two gallons</td></tr>".repeat(9) + "</tbody></table>")
                    .append("<p>After %d.</p>".formatted(lines))
                    .append("<p>A line.</p>".repeat(20))
                    .append("</section>");
        }
        Typeset set = Typeset.classic(chapters.toString());
        long over = IntStream.range(12, 24)
                .filter(lines -> set.find("Table " + lines).page()
                        > set.find("After " + lines + ".").page())
                .count();
        assertThat(over).isBetween(moves ? 3L : 0L, moves ? 12L : 0L);
    }
}
