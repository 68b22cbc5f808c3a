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
                .isEqualTo("17 rules, 2 documents");
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
        ACCESS_LANGUAGE | book.opf  | xml:lang="en"            | id="p"                   | the package says nothing of the language of its own words
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
        ACCESS_TABLE    | one.xhtml | <tbody>                  | <tbody><tr><td scope="line">Ten</td></tr> | no cell is the head of a "line"
        ACCESS_TABLE    | one.xhtml | <tbody>                  | <tbody><tr><td headers="hour">Ten</td></tr> | no head of this table has the id "hour"
        ACCESS_TABLE    | one.xhtml | <table><thead>           | <table><tr><td colspan="2">Hours</td></tr><tr><td/><td/></tr><thead> | a cell over all columns is no caption
        ACCESS_TABLE    | one.xhtml | <th>Hour                 | <th>                     | a head cell is empty
        ACCESS_PICTURE  | one.xhtml | <p>Trim it.</p>          | <svg role="img"/>        | nothing says what the picture shows
        ACCESS_PICTURE  | one.xhtml | <p>Trim it.</p>          | <object data="lamp.svg"/> | nothing says what the picture shows
        ACCESS_PICTURE  | one.xhtml | <p>Trim it.</p>          | <p role="img">(*)</p>    | nothing says what the picture shows
        ACCESS_PICTURE  | one.xhtml | <p>Trim it.</p>          | <map><area href="#one"/></map> | nothing says what the picture shows
        ACCESS_CONFORMANCE | book.opf | >none</meta>           | >none</meta><meta property="dcterms:conformsTo">EPUB Accessibility 1.1 – WCAG 2.2 AA</meta><meta property="a11y:certifiedBy">Ada</meta> | "EPUB Accessibility 1.1 – WCAG 2.2 AA" is the name of no grade
        ACCESS_CONFORMANCE | book.opf | >none</meta>           | >none</meta><meta property="dcterms:conformsTo">EPUB Accessibility 1.1 - WCAG 2.2 Level AA</meta> | a grade is claimed, and nobody is named who found it
        ACCESS_CONFORMANCE | book.opf | >none</meta>           | >none</meta><link rel="dcterms:conformsTo" href="http://www.idpf.org/epub/a11y/accessibility.html#wcag-aa"/> | "http://www.idpf.org/epub/a11y/accessibility.html#wcag-aa" is the name of no grade
        ACCESS_ARIA     | one.xhtml | <p>Trim                  | <p role="doc-chpater">Trim | there is no role "doc-chpater"
        ACCESS_ARIA     | one.xhtml | <h2>                     | <h2 role="doc-tip">      | "h2" may not have the role "doc-tip"
        ACCESS_ARIA     | one.xhtml | alt=""                   | alt="" role="button"     | "img" may not have the role "button"
        ACCESS_ARIA     | one.xhtml | <p>Trim                  | <p aria-lable="x">Trim   | there is no attribute "aria-lable"
        ACCESS_ARIA     | one.xhtml | <p>Trim                  | <p aria-hidden="yes">Trim | "aria-hidden" may not be "yes"
        ACCESS_ARIA     | one.xhtml | <p>Trim                  | <p aria-describedby="wick oil">Trim | "aria-describedby" names "oil", which is nowhere
        ACCESS_ARIA     | one.xhtml | <body                    | <body aria-hidden="true" | the whole document is hidden
        ACCESS_LANDMARK | nav.xhtml | <nav epub:type="landmarks"> | <nav><ol><li>x</li></ol></nav><nav epub:type="landmarks"> | a second "navigation" has the same name, or like the first has none
        ACCESS_LANDMARK | one.xhtml | <p>Trim it.</p>          | <div role="region" title="a">b</div><div role="region" aria-label="a">c</div> | a second "region" has the same name, or like the first has none
        ACCESS_CONTROL  | one.xhtml | <p>Trim                  | <p tabindex="3">Trim     | a "tabindex" above 0 breaks the order of reading
        ACCESS_CONTROL  | one.xhtml | Trim it.                 | <blink>Trim it.</blink>  | words move, and nobody can stop them
        ACCESS_CONTROL  | one.xhtml | Trim it.                 | <audio autoplay="" src="a.mp3"/> | something plays before anybody has asked for it
        ACCESS_CONTROL  | one.xhtml | <head>                   | <head><meta http-equiv="refresh" content="5"/> | the page turns by itself
        ACCESS_CONTROL  | one.xhtml | <head>                   | <head><meta name="viewport" content="width=device-width, user-scalable=no"/> | nobody can make the page larger
        ACCESS_CONTRAST | one.xhtml | <head>                   | <head><style>p { color: #999 }</style> | #999999 on #ffffff is 2.8 to 1, where 4.5 is the least
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

    /** What looks like the faults above and is none. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        one.xhtml | <p>Trim it.</p> | <svg role="img"><title>A lamp</title></svg>
        one.xhtml | <p>Trim it.</p> | <svg aria-hidden="true"/>
        one.xhtml | <p>Trim it.</p> | <a href="#one" aria-hidden="true" tabindex="-1"/>
        one.xhtml | <p>Trim it.</p> | <object data="lamp.svg">A lamp</object>
        one.xhtml | <p>Trim         | <p role="note" aria-labelledby="wick one" aria-hidden="false" tabindex="-1">Trim
        one.xhtml | <table>         | <table aria-describedby="wick"><caption>Hours</caption>
        one.xhtml | <td>Nine        | <td headers="h" scope="row">Nine</td></tr><tr><th id="h" scope="col">Ten</th></tr><tr><td>Eleven
        one.xhtml | <p>Trim it.</p> | <div role="region" title="a">b</div><div role="region" title="b">c</div>
        nav.xhtml | <nav epub:type="landmarks"> | <nav hidden=""><ol><li>x</li></ol></nav><nav epub:type="landmarks">
        one.xhtml | <head>          | <head><meta name="viewport" content="width=device-width, initial-scale=1"/>
        book.opf  | >none</meta>    | >none</meta><meta property="dcterms:conformsTo">EPUB Accessibility 1.1 - WCAG 2.2 Level AA</meta><meta property="a11y:certifiedBy">Ada</meta>
        book.opf  | >none</meta>    | >none</meta><meta property="dcterms:conformsTo">none</meta>
        book.opf  | >none</meta>    | >none</meta><meta property="dcterms:conformsTo">http://www.idpf.org/epub/profiles/edu/spec</meta>
        book.opf  | >none</meta>    | >none</meta><link rel="dcterms:conformsTo" href="http://www.idpf.org/epub/a11y/accessibility-20170105.html#wcag-aa"/><meta property="a11y:certifiedBy">Ada</meta>
        """)
    void whatIsRightIsLeftAlone(String file, String before, String after) {
        byte[] epub = sound().replaced("EPUB/" + file, before, after).bytes();
        assertThat(AccessibilityCheck.check("lamp.epub", epub).problems()).isEmpty();
    }

    @Test
    void pagesWithoutAListAreSaidOnce() {
        byte[] epub = sound().replaced(NAV, "epub:type=\"page-list\" role=\"doc-pagelist\"", "aria-label=\"Pages\"")
                .replaced(ONE, "Trim it.", "Trim it.<span role=\"doc-pagebreak\" id=\"page-3\">3</span>")
                .bytes();
        assertThat(AccessibilityCheck.check("lamp.epub", epub).problems())
                .extracting(Problem::message)
                .containsExactly("a page begins here that no page list has");
    }

    @Test
    void printEditionOfWhichNoPageIsMarkedIsTold() {
        byte[] epub = sound().replaced(NAV, "epub:type=\"page-list\" role=\"doc-pagelist\"", "aria-label=\"Pages\"")
                .replaced(ONE, "epub:type=\"pagebreak\" role=\"doc-pagebreak\"", "class=\"page\"")
                .bytes();
        assertThat(AccessibilityCheck.check("lamp.epub", epub).problems())
                .extracting(Problem::message)
                .containsExactly("a print edition is named but no page of it");
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
    void whatCannotBeReadIsToldForTheCaseThatNobodyElseDoes() {
        byte[] epub = sound().replaced(ONE, "</h1>", "").bytes();
        assertThat(AccessibilityCheck.check("lamp.epub", epub).problems())
                .extracting(Problem::code)
                .containsExactly(Code.CHECK_EPUB);
        assertThat(AccessibilityCheck.check("lamp.epub", epub).detail())
                .startsWith("not looked at: it is broken: EPUB/one.xhtml is not well-formed");
    }

    private static SmallEpub sound() {
        return new SmallEpub()
                .replaced(OPF, "version=\"3.0\"", "version=\"3.0\" xml:lang=\"en\"")
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
