package octavo.spoilt;

import java.util.stream.Stream;
import octavo.problem.Code;
import octavo.verify.epubcheck.SmallEpub;

/**
 * EPUBs with one fault each: other words in one of the files of a sound one.
 *
 * <p>A line has what is to be told, the file, the words and those that take their place; then the message or a part of it that
 * makes it known, and the file where it is told if it is another.
 */
final class SpoiltEpubs {

    private static final String PACKAGE = """
        CHECK_EPUB | book.opf | <dc:title>The Lamp</dc:title> | | missing required element "dc:title" (EPUBCheck RSC-005)
        CHECK_EPUB | book.opf | <dc:title>The Lamp< | <dc:title>< | character content of element "dc:title" invalid
        CHECK_EPUB | book.opf | <dc:language>en</dc:language> | | missing required element "dc:language" (EPUBCheck RSC-005)
        CHECK_EPUB | book.opf | <dc:language>en< | <dc:language>english tongue< | (EPUBCheck OPF-092)
        CHECK_EPUB | book.opf | dcterms:modified | dcterms:available | dcterms:modified meta element must occur exactly once
        CHECK_EPUB | book.opf | 2025-10-01T00:00:00Z | 2025-10-01 | dcterms:modified illegal syntax
        CHECK_EPUB | book.opf | version="3.0" | version="4.0" | Version not supported (EPUBCheck OPF-001)
        CHECK_EPUB | book.opf | property="role" | property="rolle" | undefined property: "rolle" (EPUBCheck OPF-027)
        CHECK_EPUB | book.opf | scheme="marc:relators" | scheme="mark:relators" | undeclared prefix: "mark" (EPUBCheck OPF-028)
        CHECK_EPUB | book.opf | <itemref idref="one"/> | <itemref idref="one"/><itemref idref="one"/> | the same manifest entry as a previous itemref
        CHECK_EPUB | book.opf | <item id="lamp" | <item id="two" href="lamp.png" media-type="image/png"/><item id="lamp" | (EPUBCheck OPF-074)
        CHECK_EPUB | book.opf | <item id="lamp" | <item id="lost" href="lost.png" media-type="image/png"/><item id="lamp" | could not be found (EPUBCheck RSC-001) | lost.png
        CHECK_EPUB | book.opf | spine toc="ncx" | spine toc="nix" | item id "nix" was not found in the manifest (EPUBCheck OPF-049)
        CHECK_EPUB | book.opf | <item id="css" | <item id="css" properties="shiny" | undefined property: "shiny" (EPUBCheck OPF-027)
        CHECK_EPUB | book.opf | </manifest> | </manifests> | The end-tag for element type "manifest"
        """;

    private static final String CONTAINER = """
        CHECK_EPUB | META-INF/container.xml | full-path="EPUB/book.opf" | full-path="EPUB/books.opf" | "EPUB/books.opf" was not found in the EPUB
        CHECK_EPUB | META-INF/container.xml | oebps-package+xml | oebps-packet+xml | (EPUBCheck RSC-003)
        CHECK_EPUB | META-INF/container.xml | </rootfiles> | </rootfile> | The element type "rootfiles" must be terminated
        CHECK_EPUB | META-INF/container.xml | container version="1.0" | container version="2.0" | value of attribute "version" is invalid
        CHECK_EPUB | mimetype | epub+zip | zip | (EPUBCheck PKG-007) | .
        """;

    private static final String NAVIGATION = """
        CHECK_EPUB | book.opf | properties="nav" | | Exactly one manifest item must declare the "nav" property
        CHECK_EPUB | nav.xhtml | epub:type="toc" role="doc-toc" | aria-label="Contents" | Exactly one "toc" nav element must be present
        CHECK_EPUB | nav.xhtml | one.xhtml#wick | one.xhtml#week | fragment identifier is not defined (EPUBCheck RSC-012)
        CHECK_EPUB | nav.xhtml | one.xhtml#wick | two.xhtml | referenced resource "EPUB/two.xhtml" could not be found
        CHECK_EPUB | nav.xhtml | <li><a href="one.xhtml#one">One</a></li> | <li></li> | element "li" incomplete
        CHECK_EPUB | nav.xhtml | >One< | >< | Anchors within nav elements must contain text
        CHECK_EPUB | nav.xhtml | <a epub:type="toc" href | <a href | Missing epub:type attribute on anchor
        CHECK_EPUB | nav.xhtml | #one"> | #snuffer"> | "toc" nav must be in reading order
        CHECK_EPUB | nav.xhtml | <li><a href="one.xhtml#p | <li><a href="one.xhtml#page-3">3</a></li><li><a href="one.xhtml#p | fragment identifier is not defined
        CHECK_EPUB | toc.ncx | src="one.xhtml" | src="two.xhtml" | referenced resource "EPUB/two.xhtml" could not be found
        CHECK_EPUB | toc.ncx | 9783161484100 | 9780306406157 | (EPUBCheck NCX-001)
        CHECK_EPUB | toc.ncx | <navLabel><text>One</text></navLabel> | | missing required element "navLabel"
        CHECK_EPUB | toc.ncx | </navMap> | | must be terminated by the matching end-tag "</navMap>"
        """;

    private static final String CONTENT = """
        CHECK_EPUB | one.xhtml | <p>Trim it. | <p><bogus/>Trim it. | element "bogus" not allowed here (EPUBCheck RSC-005)
        CHECK_EPUB | one.xhtml | <p>Trim it. | <p><p>Oil.</p>Trim it. | element "p" not allowed here
        CHECK_EPUB | one.xhtml | Trim it. | <blink>Trim it.</blink> | element "blink" not allowed here
        CHECK_EPUB | one.xhtml | </table> | </tables> | The end-tag for element type "table"
        CHECK_EPUB | one.xhtml | Trim it. | Trim&nbsp;it. | The entity "nbsp" was referenced, but not declared
        CHECK_EPUB | one.xhtml | href="#one">home | href="#two">home | fragment identifier is not defined (EPUBCheck RSC-012)
        CHECK_EPUB | one.xhtml | href="#one">home | href="two.xhtml">home | referenced resource "EPUB/two.xhtml" could not be found
        CHECK_EPUB | one.xhtml | href="#one">home | href="file:///etc/passwd">home | file URLs are not allowed in EPUB
        CHECK_EPUB | one.xhtml | <p>Trim it. | <p id="a b">Trim it. | value of attribute "id" is invalid
        CHECK_EPUB | one.xhtml | <p>Trim it. | <p epub:kind="x">Trim it. | attribute "epub:kind" not allowed here
        CHECK_EPUB | one.xhtml | <p>Trim it.</p> | <script>1</script> | the property "scripted" should be declared
        CHECK_EPUB | one.xhtml | <p>Trim it.</p> | <p><math xmlns="http://www.w3.org/1998/Math/MathML" alttext="x"><mi>x</mi></math></p> | the property "mathml" should be declared
        CHECK_EPUB | one.xhtml | <title>The Lamp</title> | | "head" element should have a "title" child
        CHECK_EPUB | one.xhtml | <title>The Lamp</title> | <title></title> | Element "title" must not be empty
        CHECK_EPUB | one.xhtml | xml:lang="en" | xml:lang="de" | lang and xml:lang attributes must have the same value
        CHECK_EPUB | one.xhtml | <li>Oil</li> | <p>Oil</p> | element "p" not allowed here
        CHECK_EPUB | one.xhtml | <p>Trim it.</p> | <li>Trim it.</li> | element "li" not allowed here
        CHECK_EPUB | one.xhtml | <dt>Lux</dt> | | element "dd" not allowed yet
        CHECK_EPUB | one.xhtml | <tbody> | <tbody><tr><td scope="line">Ten</td></tr> | attribute "scope" not allowed here
        CHECK_EPUB | one.xhtml | <tbody> | <tbody><tr><td headers="hour">Ten</td></tr> | headers attribute must refer to th elements
        CHECK_EPUB | one.xhtml | <p>Trim it.</p> | <p><map name="m"><area href="#one"/></map></p> | element "area" missing required attribute "alt"
        CHECK_EPUB | one.xhtml | <p>Trim | <p role="doc-chpater">Trim | value of attribute "role" is invalid (EPUBCheck RSC-005)
        CHECK_EPUB | one.xhtml | <h2> | <h2 role="doc-tip"> | value of attribute "role" is invalid
        CHECK_EPUB | one.xhtml | <p>Trim | <p aria-lable="x">Trim | attribute "aria-lable" not allowed here
        CHECK_EPUB | one.xhtml | <p>Trim | <p aria-hidden="yes">Trim | value of attribute "aria-hidden" is invalid
        CHECK_EPUB | one.xhtml | <p>Trim | <p aria-describedby="wick oil">Trim | aria-describedby attribute must refer to elements
        """;

    private static final String STYLE = """
        CHECK_EPUB | one.xhtml | book.css | none.css | referenced resource "EPUB/none.css" could not be found
        CHECK_EPUB | one.xhtml | <p>Trim it. | <p style="color red">Trim it. | Token "red" not allowed here
        CHECK_EPUB | book.css | p { | p {{ | Token "{" not allowed here, expecting a property name
        CHECK_EPUB | book.css | margin: 0; } | margin: 0; | Premature end of grammar
        CHECK_EPUB | book.css | margin: 0 | margin: ; | expecting a property value
        CHECK_EPUB | book.css | p { | p { direction: rtl; | the "direction" property must not be included
        CHECK_EPUB | book.css | p { | p { background: url(none.png); | referenced resource "EPUB/none.png" could not be found
        CHECK_EPUB | book.css | @font-face | @import url(none.css); @font-face | referenced resource "EPUB/none.css" could not be found
        CHECK_EPUB | book.css | @font-face | @charset "latin-1"; @font-face | (EPUBCheck CSS-004)
        """;

    private static final String MEDIA = """
        CHECK_EPUB | one.xhtml | <img src="lamp.png" alt="A lamp"/> | <img src="lump.png" alt="A lamp"/> | referenced resource "EPUB/lump.png" could not be found
        CHECK_EPUB | one.xhtml | <img src="lamp.png" alt="A lamp"/> | <img src="lamp.png#left" alt="A lamp"/> | (EPUBCheck RSC-009)
        CHECK_EPUB | one.xhtml | <p>Trim it.</p> | <p><audio controls="" src="none.mp3">A bell</audio></p> | referenced resource "EPUB/none.mp3" could not be found
        CHECK_EPUB | one.xhtml | <p>Trim it.</p> | <p><video controls="" src="none.mp4">A lamp</video></p> | referenced resource "EPUB/none.mp4" could not be found
        CHECK_EPUB | book.opf | lamp.png" media-type="image/png" | lamp.png" media-type="image/jpeg" | does not appear to match the media type image/jpeg | lamp.png
        CHECK_EPUB | book.opf | cover.png" media-type="image/png" | cover.png" media-type="image/gif" | does not appear to match the media type image/gif | cover.png
        """;

    private static final String FONTS = """
        CHECK_EPUB | book.css | url(hebrew.ttf) | url(greek.ttf) | referenced resource "EPUB/greek.ttf" could not be found
        CHECK_EPUB | book.opf | font/ttf | text/ttf | "EPUB/hebrew.ttf" refers to non-standard font type "text/ttf" (EPUBCheck CSS-007) | book.css
        CHECK_EPUB | book.opf | <item id="hebrew" href="hebrew.ttf" media-type="font/ttf"/> | | "EPUB/hebrew.ttf" is not declared in the OPF manifest | book.css
        """;

    private static final String ACCESSIBILITY = """
        ACCESS_CLAIMS   | book.opf  | schema:accessMode"       | schema:accessMood"       | nothing says what "schema:accessMode" is
        ACCESS_CLAIMS   | book.opf  | schema:accessModeSuff    | schema:accessModeInsuff  | nothing says what "schema:accessModeSufficient" is
        ACCESS_CLAIMS   | book.opf  | schema:accessibilityF    | schema:accessibleF       | nothing says what "schema:accessibilityFeature" is
        ACCESS_CLAIMS   | book.opf  | schema:accessibilityH    | schema:accessibleH       | nothing says what "schema:accessibilityHazard" is
        ACCESS_CLAIMS   | book.opf  | >readingOrder            | >reading order           | "reading order" is no word of "accessibilityFeature"
        ACCESS_CLAIMS   | book.opf  | >textual,visual          | >textual,mathOnVisual    | "mathOnVisual" is no word of "accessModeSufficient"
        ACCESS_CLAIMS   | book.opf  | Feature">readingOrder    | Hazard">sound            | the hazard "none" stands beside others
        ACCESS_LANGUAGE | book.opf  | <dc:language>en          | <dc:language>xq          | no language has the tag "xq"
        ACCESS_LANGUAGE | book.opf  | xml:lang="en" unique     | unique                   | the package says nothing of the language of its own words
        ACCESS_LANGUAGE | one.xhtml | lang="en" xml:lang="en"  | class="en"               | the document has no language
        ACCESS_LANGUAGE | one.xhtml | lang="la"                | lang="xq"                | no language has the tag "xq"
        ACCESS_PAGES    | book.opf  | <meta property="pageBreakSource">urn:isbn:9780306406157</meta> | | nothing says of which edition the listed pages are
        ACCESS_PAGES    | nav.xhtml | epub:type="page-list" role="doc-pagelist" | aria-label="Pages" | a page begins here that no page list has | one.xhtml
        ACCESS_PAGES    | one.xhtml | aria-label="2"           | aria-label="3"           | page "2" is listed where page "3" begins | nav.xhtml
        ACCESS_PAGES    | one.xhtml | aria-label="2"           | class="2"                | a page begins without its number
        ACCESS_PAGES    | one.xhtml | <p id="wick">            | <p id="wick"><span epub:type="pagebreak" role="doc-pagebreak" title="5"/> | a page begins here that no page list has
        ACCESS_ROLE     | one.xhtml | role="doc-noteref"       | class="call"             | the type "noteref" lacks the role "doc-noteref"
        ACCESS_ROLE     | one.xhtml | role="doc-chapter"       | role="region"            | the type "chapter" lacks the role "doc-chapter"
        ACCESS_PICTURE  | one.xhtml | alt="A lamp"             | class="lamp"             | nothing says what the picture shows
        ACCESS_PICTURE  | one.xhtml | <title>A flame</title>   |                          | nothing says what the picture shows
        ACCESS_PICTURE  | one.xhtml | <p>Trim it.</p>          | <object data="lamp.png" type="image/png"/> | nothing says what the picture shows
        ACCESS_PICTURE  | one.xhtml | <p>Trim it.</p>          | <p role="img">(*)</p>    | nothing says what the picture shows
        ACCESS_HEADING  | one.xhtml | h2>                      | h3>                      | a heading of level 3 follows one of level 1
        ACCESS_HEADING  | one.xhtml | The snuffer              |                          | a heading is empty
        ACCESS_LINK     | one.xhtml | >home<                   | ><                       | a link has no words
        ACCESS_TABLE    | one.xhtml | th>                      | td>                      | the head of a table has no head cells
        ACCESS_TABLE    | one.xhtml | <th>Hour                 | <th>                     | a head cell is empty
        ACCESS_TABLE    | one.xhtml | <thead><tr><th>Hour</th></tr></thead><tbody><tr><td>Nine | <tbody><tr><td colspan="2">Hours</td></tr><tr><td>Ten</td><td>Oil | a cell over all columns is no caption
        ACCESS_CONFORMANCE | book.opf | >none</meta>           | >none</meta><meta property="dcterms:conformsTo">EPUB Accessibility 1.1 – WCAG 2.2 AA</meta><meta property="a11y:certifiedBy">Ada</meta> | "EPUB Accessibility 1.1 – WCAG 2.2 AA" is the name of no grade
        ACCESS_CONFORMANCE | book.opf | >none</meta>           | >none</meta><meta property="dcterms:conformsTo">EPUB Accessibility 1.1 - WCAG 2.2 Level AA</meta> | a grade is claimed, and nobody is named who found it
        ACCESS_CONFORMANCE | book.opf | >none</meta>           | >none</meta><link rel="dcterms:conformsTo" href="http://www.idpf.org/epub/a11y/accessibility.html#wcag-aa"/> | is the name of no grade
        ACCESS_ARIA     | one.xhtml | alt=""                   | alt="" role="button"     | "img" may not have the role "button"
        ACCESS_ARIA     | one.xhtml | <body                    | <body aria-hidden="true" | the whole document is hidden
        ACCESS_LANDMARK | nav.xhtml | <nav epub:type="landmarks"> | <nav><ol><li><a href="one.xhtml">x</a></li></ol></nav><nav epub:type="landmarks"> | a second "navigation" has the same name, or like the first has none
        ACCESS_LANDMARK | one.xhtml | <p>Trim it.</p>          | <div role="region" title="a">b</div><div role="region" aria-label="a">c</div> | a second "region" has the same name, or like the first has none
        ACCESS_CONTROL  | one.xhtml | <p>Trim                  | <p tabindex="3">Trim     | a "tabindex" above 0 breaks the order of reading
        ACCESS_CONTROL  | one.xhtml | <head>                   | <head><meta http-equiv="refresh" content="5"/> | the page turns by itself
        ACCESS_CONTROL  | one.xhtml | <head>                   | <head><meta name="viewport" content="width=device-width, user-scalable=no"/> | nobody can make the page larger
        ACCESS_CONTRAST | book.css  | p {                      | p { color: #999;         | #999999 on #ffffff is 2.8 to 1, where 4.5 is the least | one.xhtml
        """;

    private SpoiltEpubs() {}

    static Stream<Spoilt> all() {
        return Stream.of(
                        written(Group.CONTAINER, CONTAINER),
                        SpoiltContainers.all(),
                        written(Group.PACKAGE, PACKAGE),
                        written(Group.NAVIGATION, NAVIGATION),
                        written(Group.CONTENT, CONTENT),
                        written(Group.STYLE, STYLE),
                        written(Group.MEDIA, MEDIA),
                        written(Group.FONTS_OF_EPUB, FONTS),
                        written(Group.ACCESSIBILITY, ACCESSIBILITY))
                .flatMap(group -> group);
    }

    private static Stream<Spoilt> written(Group group, String lines) {
        return lines.lines().map(line -> {
            String[] cells = line.split("\\|", -1);
            for (int i = 0; i < cells.length; i++) {
                cells[i] = cells[i].strip();
            }
            String entry = entry(cells[1]);
            SmallEpub epub = SoundEpub.make().replaced(entry, cells[2], cells[3]);
            String told = cells.length > 5 ? entry(cells[5]) : entry;
            return Spoilt.epub(group, epub, Told.in(Code.valueOf(cells[0]), told, cells[4]));
        });
    }

    private static String entry(String name) {
        return name.contains("/") || name.equals("mimetype") || name.equals(".") ? name : "EPUB/" + name;
    }
}
