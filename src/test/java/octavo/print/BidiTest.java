package octavo.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import octavo.print.Typeset.Piece;
import octavo.problem.Code;
import octavo.source.Jail;
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

    /** Three of one letter are narrower than three that stand alone, and are read as they were written. */
    @Test
    void lettersOfArabicJoin() {
        Piece one = chapter("\u0628").find("\u0628");
        Piece three = chapter("\u0628\u0628\u0628").find("\u0628\u0628\u0628");
        assertThat(three.end() - three.x()).isLessThan(0.75 * 3 * (one.end() - one.x()));
    }

    @Test
    void aLamAndAnAlefAreOneAndNoPlaceInTheTextMoves() {
        Typeset set = chapter("\u0627\u0644\u0633\u0644\u0627\u0645" + call() + " and no more.");
        Piece word = set.find("\u0633");
        assertThat(Normalizer.normalize(word.text(), Normalizer.Form.NFKC)).hasSize(6);
        assertThat(word.text()).hasSize(5);
        assertThat(set.find("and no more.").x()).isGreaterThan(word.end());
    }

    /** FOP gives a hyphen no direction, and fails where others have one. */
    @Test
    void noWordIsDividedInAParagraphOfBothDirections() {
        Typeset set =
                chapter("A friend from Jaffa called it \u0645\u0646\u0627\u0631\u0629 \u0627\u0644\u0628\u062D\u0631"
                        + call() + " whenever she wrote; the postman read it as one word");
        assertThat(set.pieces()).extracting(Piece::text).noneMatch(text -> text.endsWith("-"));
    }

    @Test
    void aFontWithoutFormsThatJoinIsTold() {
        var printed = Typeset.outcome(
                XhtmlBook.of("<section class='chapter' id='c'><p>\u069A\u069A</p></section>"), Jail.shipped("styles"));
        assertThat(printed.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.code()).isEqualTo(Code.LETTERS_UNJOINED));
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
