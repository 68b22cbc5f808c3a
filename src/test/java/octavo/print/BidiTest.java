package octavo.print;

import static org.assertj.core.api.Assertions.assertThat;

import octavo.print.Typeset.Piece;
import org.junit.jupiter.api.Test;

/** Words that are read from right to left, and others on one line with them. */
class BidiTest {

    private static final String HEBREW = "\u05E1\u05E4\u05E8 \u05E7\u05D8\u05DF";

    /** The same as they stand from left to right. */
    private static final String SEEN = "\u05DF\u05D8\u05E7 \u05E8\u05E4\u05E1";

    private static Typeset chapter(String paragraph) {
        return Typeset.classic("<section class='chapter' id='c'><h1 class='division-title'>Oil</h1><p>Lines.</p><p>"
                + paragraph + "</p><aside class='footnote' id='n' data-number='1'><p>Told.</p></aside></section>");
    }

    private static String call() {
        return "<a class='noteref' id='n-call' href='#n'><sup>1</sup></a>";
    }

    @Test
    void whatFollowsANoteStaysInOrder() {
        Typeset set = chapter("He wrote " + HEBREW + call() + " and no more.");
        Piece words = set.find(SEEN);
        Piece after = set.find("and no more.");
        assertThat(set.find("He wrote").end()).isLessThan(words.x() + 1);
        assertThat(set.pieces())
                .filteredOn(piece ->
                        Math.abs(piece.y() - after.y()) < 6 && piece.text().startsWith("1"))
                .singleElement()
                .satisfies(call -> assertThat(call.x()).isBetween(words.end() - 1, after.x()));
    }

    @Test
    void aNoteAmongSuchWordsLeavesThemInOrder() {
        Typeset set = chapter("He wrote \u05D0\u05D1" + call() + " \u05D2\u05D3 and no more.");
        assertThat(set.find("\u05D3\u05D2").x())
                .isLessThan(set.find("\u05D1\u05D0").x());
        assertThat(set.find("and no more.").x())
                .isGreaterThan(set.find("\u05D1\u05D0").x());
    }

    /** Letters that are joined, or of another fount, cannot hang beside lines. */
    @Test
    void noSuchLetterIsAnInitial() {
        Typeset set =
                Typeset.classic("<section class='chapter' id='c'><h1 class='division-title'>Oil</h1><p class='first'>"
                        + (HEBREW + " ").repeat(60) + "</p></section>");
        assertThat(set.pieces())
                .filteredOn(piece -> piece.text().contains("\u05E1"))
                .allMatch(piece -> piece.size() < 14);
    }
}
