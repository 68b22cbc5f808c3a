package octavo.print;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

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
}
