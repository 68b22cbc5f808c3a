package octavo.print;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether what ends before a head stays on the page that has room for it, though the head does not. */
class KeepsTest {

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

    @Test
    void twoLinesThatTheirAuthorMadeStayTogether() {
        for (int lines = 27; lines < 34; lines++) {
            Typeset set = Typeset.classic("<section class='chapter' id='c'>" + "<p>Line.</p>".repeat(lines)
                    + "<blockquote><p>One,<br/>two.</p></blockquote><p>After.</p></section>");
            assertThat(set.find("One,").page()).isEqualTo(set.find("two.").page());
        }
    }
}
