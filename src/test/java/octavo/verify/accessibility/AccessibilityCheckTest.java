package octavo.verify.accessibility;

import static org.assertj.core.api.Assertions.assertThat;

import octavo.problem.Code;
import octavo.problem.Problem;
import octavo.verify.epubcheck.SmallEpub;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One sound EPUB, broken in one place at a time. */
class AccessibilityCheckTest {

    private static final String OPF = "EPUB/book.opf";
    private static final String NAV = "EPUB/nav.xhtml";
    private static final String ONE = "EPUB/one.xhtml";

    @Test
    void soundOneHasNothing() {
        assertThat(AccessibilityCheck.check("lamp.epub", sound().bytes()).problems())
                .isEmpty();
        assertThat(AccessibilityCheck.check("lamp.epub", sound().bytes()).detail())
                .isEqualTo("12 rules, 2 documents; contrast not looked at");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        ACCESS_CLAIMS   | book.opf  | schema:accessMode"       | other"                   | nothing says what "schema:accessMode" is
        ACCESS_CLAIMS   | book.opf  | schema:accessModeSuff    | schema:accessModeInsuff  | nothing says what "schema:accessModeSufficient" is
        ACCESS_CLAIMS   | book.opf  | schema:accessibilityF    | accessibilityF           | nothing says what "schema:accessibilityFeature" is
        ACCESS_CLAIMS   | book.opf  | schema:accessibilityH    | accessibilityH           | nothing says what "schema:accessibilityHazard" is
        ACCESS_CLAIMS   | book.opf  | >readingOrder            | >reading order           | "reading order" is no word of "accessibilityFeature"
        ACCESS_CLAIMS   | book.opf  | >textual,visual          | >textual,mathOnVisual    | "mathOnVisual" is no word of "accessModeSufficient"
        ACCESS_CLAIMS   | book.opf  | Feature">readingOrder    | Hazard">sound            | the hazard "none" stands beside others
        ACCESS_TITLE    | book.opf  | The Lamp                 | ` `                      | the publication has no title
        ACCESS_TITLE    | one.xhtml | <title>The Lamp          | <title>                  | the document has no title
        ACCESS_LANGUAGE | book.opf  | <dc:language>en          | <dc:language>en_GB       | no language has the tag "en_GB"
        ACCESS_LANGUAGE | book.opf  | dc:language              | dc:coverage              | the publication has no language
        ACCESS_LANGUAGE | one.xhtml | lang="en" xml:lang="en"  | class="en"               | the document has no language
        ACCESS_LANGUAGE | one.xhtml | lang="la"                | lang="xq"                | no language has the tag "xq"
        ACCESS_PAGES    | book.opf  | pageBreakSource          | other                    | nothing says of which edition the listed pages are
        ACCESS_PAGES    | nav.xhtml | <li><a href="one.xhtml#p | <li><a href="one.xhtml#page-3">3</a></li><li><a href="one.xhtml#p | page "3" is listed but nowhere
        ACCESS_PAGES    | one.xhtml | aria-label="2"           | class="2"                | a page begins without its number
        ACCESS_PAGES    | one.xhtml | <p id="wick">            | <p id="wick"><span epub:type="pagebreak" role="doc-pagebreak" title="5"/> | a page begins here that no page list has
        ACCESS_CONTENTS | nav.xhtml | #one">                   | #snuffer">               | "Wick" is listed after what it stands before
        ACCESS_ROLE     | one.xhtml | role="doc-noteref"       | class="call"             | the type "noteref" lacks the role "doc-noteref"
        ACCESS_ROLE     | one.xhtml | role="doc-chapter"       | role="region"            | the type "chapter" lacks the role "doc-chapter"
        ACCESS_PICTURE  | one.xhtml | alt="A lamp"             | class="lamp"             | nothing says what the picture shows
        ACCESS_HEADING  | one.xhtml | h2>                      | h3>                      | a heading of level 3 follows one of level 1
        ACCESS_HEADING  | one.xhtml | The snuffer              | ` `                      | a heading is empty
        ACCESS_LINK     | one.xhtml | >home<                   | ><                       | a link has no words
        ACCESS_ID       | one.xhtml | <p>Trim                  | <p id="wick">Trim        | the id "wick" is given twice
        ACCESS_LIST     | one.xhtml | <li>Oil</li>             | <p>Oil</p>               | "p" stands directly in "ul"
        ACCESS_LIST     | one.xhtml | <p>Trim it.</p>          | <li>Trim it.</li>        | "li" stands directly in "section"
        ACCESS_LIST     | one.xhtml | <dt>Lux</dt>             | <p>Lux</p>               | "p" stands directly in "dl"
        ACCESS_TABLE    | one.xhtml | th>                      | td>                      | the head of a table has no head cells
        """)
    void eachFaultIsFound(Code code, String file, String right, String wrong, String message) {
        byte[] epub = sound().replaced("EPUB/" + file, right, wrong).bytes();
        assertThat(AccessibilityCheck.check("lamp.epub", epub).problems())
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.code()).isEqualTo(code);
                    assertThat(problem.place().file()).isEqualTo("lamp.epub/EPUB/" + file);
                    assertThat(problem.message()).isEqualTo(message);
                });
    }

    @Test
    void pagesWithoutAListAreSaidOnce() {
        byte[] epub = sound().replaced(NAV, "epub:type=\"page-list\" role=\"doc-pagelist\"", "class=\"pages\"")
                .replaced(ONE, "Trim it.", "Trim it.<span role=\"doc-pagebreak\" id=\"page-3\">3</span>")
                .bytes();
        assertThat(AccessibilityCheck.check("lamp.epub", epub).problems())
                .extracting(Problem::message)
                .containsExactly(
                        "a page begins here that no page list has", "a print edition is named but no page of it");
    }

    @Test
    void faultIsWhereItsTagEnds() {
        byte[] epub = sound().replaced(ONE, "alt=\"A lamp\"", "class=\"x\"").bytes();
        assertThat(AccessibilityCheck.check("lamp.epub", epub).problems())
                .singleElement()
                .hasToString(
                        "lamp.epub/EPUB/one.xhtml:7:35: warning OCT-A11Y-007: nothing says what the picture shows");
    }

    @Test
    void whatCannotBeReadIsLeftToEpubcheck() {
        byte[] epub = sound().replaced(ONE, "</h1>", "").bytes();
        assertThat(AccessibilityCheck.check("lamp.epub", epub).problems()).isEmpty();
        assertThat(AccessibilityCheck.check("lamp.epub", epub).detail())
                .startsWith("not looked at: it is broken: EPUB/one.xhtml is not well-formed");
    }

    private static SmallEpub sound() {
        return new SmallEpub()
                .replaced(OPF, "<dc:language>", """
                    <meta property="pageBreakSource">urn:isbn:9780306406157</meta>
                    <meta property="schema:accessMode">textual</meta>
                    <meta property="schema:accessModeSufficient">textual,visual</meta>
                    <meta property="schema:accessibilityFeature">alternativeText</meta>
                    <meta property="schema:accessibilityFeature">readingOrder</meta>
                    <meta property="schema:accessibilityHazard">none</meta>
                    <dc:language>\
                    """)
                .with(NAV, page("""
                    <nav epub:type="toc" role="doc-toc"><ol>
                    <li><a href="one.xhtml#one">One</a></li>
                    <li><a href="one.xhtml#wick">Wick</a></li>
                    </ol></nav>
                    <nav epub:type="page-list" role="doc-pagelist"><ol><li><a href="one.xhtml#page-2">2</a></li></ol></nav>
                    <nav epub:type="landmarks"><ol><li><a epub:type="toc" href="nav.xhtml">Contents</a></li></ol></nav>
                    """))
                .with(ONE, page("""
                    <section epub:type="chapter" role="doc-chapter" id="one">
                    <h1>One</h1>
                    <p><img src="lamp.png" alt="A lamp"/><img src="rule.png" alt=""/></p>
                    <p id="wick"><span epub:type="pagebreak" role="doc-pagebreak" id="page-2" aria-label="2"/>The wick.</p>
                    <p>Trim it.</p>
                    <ul><li>Oil</li></ul>
                    <dl><dt>Lux</dt><dd lang="la">lux</dd></dl>
                    <h2>The snuffer</h2>
                    <p id="snuffer"><a href="#one">home</a><a epub:type="noteref" role="doc-noteref" href="#one">1</a></p>
                    <table><thead><tr><th>Hour</th></tr></thead><tbody><tr><td>Nine</td></tr></tbody></table>
                    </section>
                    """));
    }

    private static String page(String body) {
        return """
            <?xml version="1.0" encoding="UTF-8"?>
            <html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="en" xml:lang="en">
            <head><title>The Lamp</title></head>
            <body epub:type="chapter">
            %s</body>
            </html>
            """.formatted(body);
    }
}
