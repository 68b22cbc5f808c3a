package octavo.verify.accessibility;

import static org.assertj.core.api.Assertions.assertThat;

import octavo.problem.Code;
import octavo.problem.Problem;
import octavo.spoilt.SoundEpub;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One sound EPUB, broken in one place at a time; more of them are among the spoilt files. */
class AccessibilityCheckTest {

    @Test
    void soundOneHasNothing() {
        assertThat(AccessibilityCheck.check("lamp.epub", SoundEpub.make().bytes())
                        .problems())
                .isEmpty();
        assertThat(AccessibilityCheck.check("lamp.epub", SoundEpub.make().bytes())
                        .detail())
                .isEqualTo("17 rules, 2 documents");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        ACCESS_TITLE    | book.opf  | The Lamp                 | ` `                      | the publication has no title
        ACCESS_TITLE    | one.xhtml | <title>The Lamp          | <title>                  | the document has no title
        ACCESS_LANGUAGE | book.opf  | <dc:language>en          | <dc:language>en_GB       | no language has the tag "en_GB"
        ACCESS_LANGUAGE | book.opf  | dc:language              | dc:coverage              | the publication has no language
        ACCESS_PAGES    | nav.xhtml | <li><a href="one.xhtml#p | <li><a href="one.xhtml#page-3">3</a></li><li><a href="one.xhtml#p | page "3" is listed but nowhere
        ACCESS_CONTENTS | nav.xhtml | #one">                   | #snuffer">               | "Wick" is listed after what it stands before
        ACCESS_ID       | one.xhtml | <p>Trim                  | <p id="wick">Trim        | the id "wick" is given twice
        ACCESS_LIST     | one.xhtml | <li>Oil</li>             | <p>Oil</p>               | "p" stands directly in "ul"
        ACCESS_LIST     | one.xhtml | <p>Trim it.</p>          | <li>Trim it.</li>        | "li" stands directly in "section"
        ACCESS_LIST     | one.xhtml | <dt>Lux</dt>             | <p>Lux</p>               | "p" stands directly in "dl"
        ACCESS_TABLE    | one.xhtml | <tbody>                  | <tbody><tr><td scope="line">Ten</td></tr> | no cell is the head of a "line"
        ACCESS_TABLE    | one.xhtml | <tbody>                  | <tbody><tr><td headers="hour">Ten</td></tr> | no head of this table has the id "hour"
        ACCESS_CONFORMANCE | book.opf | >none</meta>           | >none</meta><link rel="dcterms:conformsTo" href="http://www.idpf.org/epub/a11y/accessibility.html#wcag-aa"/> | "http://www.idpf.org/epub/a11y/accessibility.html#wcag-aa" is the name of no grade
        ACCESS_ARIA     | one.xhtml | <p>Trim                  | <p role="doc-chpater">Trim | there is no role "doc-chpater"
        ACCESS_ARIA     | one.xhtml | <h2>                     | <h2 role="doc-tip">      | "h2" may not have the role "doc-tip"
        ACCESS_ARIA     | one.xhtml | <p>Trim                  | <p aria-lable="x">Trim   | there is no attribute "aria-lable"
        ACCESS_ARIA     | one.xhtml | <p>Trim                  | <p aria-hidden="yes">Trim | "aria-hidden" may not be "yes"
        ACCESS_ARIA     | one.xhtml | <p>Trim                  | <p aria-describedby="wick oil">Trim | "aria-describedby" names "oil", which is nowhere
        ACCESS_CONTROL  | one.xhtml | Trim it.                 | <blink>Trim it.</blink>  | words move, and nobody can stop them
        ACCESS_CONTROL  | one.xhtml | Trim it.                 | <audio autoplay="" src="a.mp3"/> | something plays before anybody has asked for it
        """)
    void eachFaultIsFound(Code code, String file, String right, String wrong, String message) {
        byte[] epub = SoundEpub.make().replaced("EPUB/" + file, right, wrong).bytes();
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
        byte[] epub = SoundEpub.make().replaced("EPUB/" + file, before, after).bytes();
        assertThat(AccessibilityCheck.check("lamp.epub", epub).problems()).isEmpty();
    }

    @Test
    void pagesWithoutAListAreSaidOnce() {
        byte[] epub = SoundEpub.make()
                .replaced(SoundEpub.NAV, "epub:type=\"page-list\" role=\"doc-pagelist\"", "aria-label=\"Pages\"")
                .replaced(SoundEpub.ONE, "Trim it.", "Trim it.<span role=\"doc-pagebreak\" id=\"page-3\">3</span>")
                .bytes();
        assertThat(AccessibilityCheck.check("lamp.epub", epub).problems())
                .extracting(Problem::message)
                .containsExactly("a page begins here that no page list has");
    }

    @Test
    void printEditionOfWhichNoPageIsMarkedIsTold() {
        byte[] epub = SoundEpub.make()
                .replaced(SoundEpub.NAV, "epub:type=\"page-list\" role=\"doc-pagelist\"", "aria-label=\"Pages\"")
                .replaced(SoundEpub.ONE, "epub:type=\"pagebreak\" role=\"doc-pagebreak\"", "class=\"page\"")
                .bytes();
        assertThat(AccessibilityCheck.check("lamp.epub", epub).problems())
                .extracting(Problem::message)
                .containsExactly("a print edition is named but no page of it");
    }

    @Test
    void faultIsWhereItsTagEnds() {
        byte[] epub = SoundEpub.make()
                .replaced(SoundEpub.ONE, "alt=\"A lamp\"", "class=\"x\"")
                .bytes();
        assertThat(AccessibilityCheck.check("lamp.epub", epub).problems())
                .singleElement()
                .hasToString(
                        "lamp.epub/EPUB/one.xhtml:7:35: warning OCT-A11Y-007: nothing says what the picture shows");
    }

    @Test
    void whatCannotBeReadIsToldForTheCaseThatNobodyElseDoes() {
        byte[] epub = SoundEpub.make().replaced(SoundEpub.ONE, "</h1>", "").bytes();
        assertThat(AccessibilityCheck.check("lamp.epub", epub).problems())
                .extracting(Problem::code)
                .containsExactly(Code.CHECK_EPUB);
        assertThat(AccessibilityCheck.check("lamp.epub", epub).detail())
                .startsWith("not looked at: it is broken: EPUB/one.xhtml is not well-formed");
    }
}
