package octavo.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whether what ends before a head stays on the page that has room for it, though the head does not. */
class KeepsTest {

    /** How wide a letter of a listing is. */
    private static final double CODE = 5.1;

    private static final String HEAD = "<h2 class='a-head'><span class='title'>Head</span></h2><p>After the head.</p>";

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        a listing of one line  | <figure class='listing'><pre><code>Last.</code></pre></figure>
        a listing of two lines | <figure class='listing'><pre><code>First.\\nLast.</code></pre></figure>
        a table of one row     | <table><tbody><tr><td><p>Last.</p></td></tr></tbody></table>
        a poem of one line     | <div class='verse'><div class='stanza'><p class='line'>Last.</p></div></div>
        """)
    void doesNotGoOverWithAHead(String what, String end) {
        for (int lines = 18; lines < 32; lines++) {
            Typeset set = Typeset.classic("<section class='chapter' id='c'>" + "<p>Line.</p>".repeat(lines)
                    + end.replace("\\n", "\n") + HEAD + "</section>");
            int full = set.find("Last.").page();
            if (set.find("Head").page() == 2 && full == 1) {
                return;
            }
        }
        assertThat(what).as("never parted from a head that follows it").isEmpty();
    }

    @Test
    void columnsBeginBelowTheTitleAcrossThem() {
        Typeset set = Typeset.classic("<section class='index' id='i'><h1 class='division-title'>"
                + "<span class='title'>Index</span></h1><p>Entry.</p></section>");
        assertThat(set.find("Entry.").y() - set.find("Index").y()).isGreaterThan(30);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<br/>three,<br/>four."})
    void aFewLinesThatTheirAuthorMadeStayTogether(String more) {
        String last = more.isEmpty() ? "two." : "four.";
        for (int lines = 25; lines < 34; lines++) {
            Typeset set = Typeset.classic("<section class='chapter' id='c'>" + "<p>Line.</p>".repeat(lines)
                    + "<blockquote><p>One,<br/>two." + more + "</p></blockquote><p>After.</p></section>");
            assertThat(set.find("One,").page()).isEqualTo(set.find(last).page());
        }
    }

    @Test
    void whoseAQuotationIsStandsOnItsPage() {
        for (int lines = 26; lines < 34; lines++) {
            Typeset set = Typeset.classic("<section class='chapter' id='c'>" + "<p>Line.</p>".repeat(lines)
                    + "<blockquote><p>Quoted.</p><p>Genesis.</p></blockquote><p>After.</p></section>");
            assertThat(set.find("Genesis").page()).isEqualTo(set.find("Quoted").page());
        }
    }

    @Test
    void whoSpeaksStandsOnThePageOfTheSpeech() {
        for (int lines = 27; lines < 34; lines++) {
            Typeset set = Typeset.classic("<section class='chapter' id='c'>" + "<p>Line.</p>".repeat(lines)
                    + "<p class='side-head'><strong>Ahab</strong></p><p>Speech.</p></section>");
            assertThat(set.find("Ahab").page()).isEqualTo(set.find("Speech.").page());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"sidebar", "note", "tip", "warning"})
    void aLongBoxLeavesNoHole(String box) {
        for (int lines = 18; lines < 32; lines++) {
            Typeset set = Typeset.classic("<section class='chapter' id='c'>" + "<p>Line.</p>".repeat(lines)
                    + "<h2 class='a-head'><span class='title'>Head</span></h2>"
                    + "<aside class='" + box + "'><p class='first'>" + "Words of a box. ".repeat(45)
                    + "</p></aside><p>After.</p></section>");
            long before = boxed(set, 1);
            assertThat(before).isNotIn(1L, 2L);
            assertThat(boxed(set, 2)).isNotIn(1L, 2L);
            assertThat(before == 0 && set.find("Head").page() == 2 && lines < 24)
                    .isFalse();
        }
    }

    private static long boxed(Typeset set, int page) {
        return set.on(page).stream()
                .filter(piece -> piece.text().contains("box"))
                .mapToDouble(Typeset.Piece::y)
                .distinct()
                .count();
    }

    @ParameterizedTest
    @ValueSource(strings = {"sidebar", "note", "tip", "warning"})
    void aShortBoxStaysOnOnePage(String box) {
        for (int lines = 18; lines < 32; lines++) {
            Typeset set = Typeset.classic("<section class='chapter' id='c'>" + "<p>Line.</p>".repeat(lines)
                    + "<aside class='" + box + "'><p class='first'>First words. " + "Words of a box. ".repeat(17)
                    + "Last words.</p></aside><p>After.</p></section>");
            assertThat(set.find("First words").page())
                    .isEqualTo(set.find("Last words").page());
        }
    }

    @Test
    void aBoxLongerThanAPageBreaks() {
        Typeset set = Typeset.classic("<section class='chapter' id='c'><p>Before.</p><aside class='sidebar'>"
                + "<p>Line.</p>".repeat(90) + "<p>Last words.</p></aside><p>After.</p></section>");
        assertThat(set.pieces().stream().filter(piece -> piece.text().equals("Line.")))
                .hasSize(90)
                .allMatch(piece -> piece.y() < 0.9 * Typeset.A5.height().pt());
        assertThat(set.find("After.").page()).isBetween(3, 4);
    }

    @Test
    void anAttributionStaysWithItsPoemAndApartFromTheText() {
        for (int lines = 18; lines < 32; lines++) {
            Typeset set = Typeset.classic("<section class='chapter' id='c'>" + "<p>Line.</p>".repeat(lines)
                    + "<div class='verse'><div class='stanza'><p class='line'>One,</p><p"
                    + " class='line'>two.</p></div></div><p class='attribution'>—"
                    + " Somebody</p><p>After.</p></section>");
            Typeset.Piece poem = set.find("two.");
            Typeset.Piece whose = set.find("Somebody");
            Typeset.Piece after = set.find("After.");
            assertThat(whose.page()).isEqualTo(poem.page());
            assertThat(after.page() > whose.page() || after.y() - whose.y() > whose.y() - poem.y())
                    .isTrue();
        }
    }

    @Test
    void aPartStandsInTheContentsWithTwoOfItsChapters() {
        for (int lines = 18; lines < 38; lines++) {
            Typeset set = Typeset.classic("<section class='contents' id='c'><ol>"
                    + "<li class='entry preface'><a>Entry</a></li>".repeat(lines)
                    + "<li class='entry part'><a>The part</a><ol><li class='entry chapter'><a>Alpha</a></li>"
                    + "<li class='entry chapter'><a>Beta</a></li><li class='entry chapter'><a>Gamma</a></li></ol></li>"
                    + "</ol></section>");
            assertThat(set.find("Alpha").page()).isEqualTo(set.find("Beta").page());
            assertThat(set.find("Beta").page()).isEqualTo(set.find("part").page());
        }
    }

    @Test
    void noPageOfAnEntryStandsOnALineOfItsOwn() {
        StringBuilder entries = new StringBuilder();
        for (int letters = 1; letters < 60; letters++) {
            entries.append(entry("", "x".repeat(letters) + " supplied by an usher to a grammar school"));
        }
        Typeset set = Typeset.classic("<section class='contents' id='c'><ol>" + entries + "</ol></section>");
        List<Typeset.Piece> schools = set.pieces().stream()
                .filter(piece -> piece.text().contains("school"))
                .toList();
        assertThat(schools)
                .hasSize(59)
                .allSatisfy(title -> assertThat(set.on(title.page()))
                        .anyMatch(piece -> piece.text().endsWith("i") && Math.abs(piece.y() - title.y()) < 0.1));
        assertThat(set.pieces().stream().filter(piece -> piece.text().endsWith("i") && piece.y() < 500))
                .allMatch(folio ->
                        Math.abs(folio.end() - 0.86 * Typeset.A5.width().pt()) < 0.05 || folio.page() % 2 == 0);
    }

    @Test
    void titlesOfEntriesBeginBelowOneAnotherWhateverTheirNumbers() {
        Typeset set = Typeset.classic("<section class='contents' id='c'><ol>"
                + entry("<span class='number'>9</span> ", "Nine") + entry("<span class='number'>10</span> ", "Ten")
                + "</ol></section>");
        assertThat(set.find("Nine").x()).isCloseTo(set.find("Ten").x(), within(0.05));
        assertThat(set.find("9").end()).isCloseTo(set.find("10").end(), within(0.05));
    }

    private static String entry(String number, String title) {
        return "<li class='entry chapter'><a>%s<span class='title'>%s</span>%s</a></li>"
                .formatted(number, title, "<span class='page' data-only='print'><folio of='c'/></span>");
    }

    @Test
    void aTurnedLineOfCodeStandsFurtherInThanItBegan() {
        Typeset set = Typeset.classic("<section class='chapter' id='c'><h1 class='division-title'>Oil</h1>"
                + "<figure class='listing'><pre><code>lamp\n        oil " + "wick ".repeat(30)
                + "</code></pre></figure></section>");
        double left = starts(set, "lamp").x();
        assertThat(starts(set, "wick").x()).isGreaterThan(left + 8 * CODE);
    }

    private static Typeset.Piece starts(Typeset set, String words) {
        return set.pieces().stream()
                .filter(piece -> piece.text().strip().startsWith(words))
                .findFirst()
                .orElseThrow();
    }
}
