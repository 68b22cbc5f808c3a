package octavo.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import octavo.print.Typeset.Piece;
import org.junit.jupiter.api.Test;

/** Poems as they come from the press. */
class VerseTest {

    @Test
    void theNumberOfALineStandsAtTheEndOfTheMeasure() {
        Typeset set = Typeset.classic("<section class='chapter' id='c'>"
                + "<p>" + "a line of prose that fills the whole measure ".repeat(4) + "</p>"
                + "<div class='verse'><div class='stanza'><p class='line'>Four</p>"
                + "<p class='line numbered'>Five <span class='line-number'>5</span></p></div></div></section>");
        Piece number = set.pieces().stream()
                .filter(piece -> piece.text().strip().equals("5"))
                .findFirst()
                .orElseThrow();
        assertThat(number.y()).isCloseTo(set.find("Five").y(), within(0.01));
        assertThat(number.end()).isCloseTo(set.find("a line of prose").end(), within(0.5));
        assertThat(number.size()).isLessThan(set.find("Five").size());
    }
}
