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

    private static Typeset book(String text) {
        return Typeset.classic(
                XhtmlBook.whole("<body lang='he' dir='rtl' data-title='\u05D0\u05D1' data-author='\u05D2'>"
                        + "<section class='chapter' id='c'><h1 class='division-title'>\u05E9</h1>" + text
                        + "</section></body>"));
    }

    /** Its rectos are left-hand pages: their inner margin, which is the narrower one, is at the right. */
    @Test
    void aBookThatIsReadSoIsMirrored() {
        Typeset set = book("<p>\u05DE\u05EA.</p><ul><li>\u05D3\u05D4</li></ul>" + "<p>\u05DE\u05EA.</p>".repeat(50)
                + "<table><tbody><tr><td>\u05D9</td><td>\u05DB</td></tr></tbody></table>");
        Piece first = set.find("\u05EA\u05DE");
        Piece item = set.find("\u05D4\u05D3");
        assertThat(set.find(".").end()).as("the full stop stands at the left").isLessThan(first.x() + 1);
        assertThat(item.end()).isLessThan(first.end() - 5);
        assertThat(set.find("\u2022").x()).isGreaterThan(item.end());
        assertThat(set.find("\u05D9").x()).isGreaterThan(set.find("\u05DB").x());
        double width = Typeset.A5.width().pt();
        double recto = width - right(set, 1);
        double verso = width - right(set, 2);
        assertThat(recto).isLessThan(verso - 5);
    }

    private static double right(Typeset set, int page) {
        return set.on(page).stream()
                .filter(piece -> piece.text().contains("\u05EA"))
                .mapToDouble(Piece::end)
                .max()
                .orElseThrow();
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
