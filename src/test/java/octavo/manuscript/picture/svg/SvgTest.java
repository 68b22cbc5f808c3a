package octavo.manuscript.picture.svg;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import octavo.book.Picture;
import octavo.problem.Code;
import octavo.problem.Outcome;
import octavo.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SvgTest {

    private static final String HEAD =
            "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" "
                    + "xmlns:i=\"urn:editor\" viewBox=\"0 0 10 20\">\n";

    @Test
    void drawingIsKeptAndWrittenAnew() {
        assertThat(clean("<g id=\"a\"><path d=\"M0 0 L1 1\" fill=\"url(#g)\"/></g><use href=\"#a\"/>"))
                .isEqualTo("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                        + "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" "
                        + "viewBox=\"0 0 10 20\" width=\"10\" height=\"20\">\n"
                        + "<g id=\"a\"><path d=\"M0 0 L1 1\" fill=\"url(#g)\"/></g><use xlink:href=\"#a\"/></svg>\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<foreignObject><p xmlns=\"http://www.w3.org/1999/xhtml\">x</p></foreignObject>",
                "<rect onclick=\"x()\"/>",
                "<rect ONLOAD=\"x()\"/>",
                "<image xlink:href=\"../secret.png\"/>",
                "<image href=\"file:///etc/passwd\"/>",
                "<image href=\"data:image/svg+xml;base64,PHN2Zy8+\"/>",
                "<image href=\"data:image/png;base64,AAAA\"/>",
                "<use href=\"other.svg#a\"/>",
                "<use href=\"https://example.org/a.svg#a\"/>",
                "<rect fill=\"url(http://example.org/#g)\"/>",
                "<rect style=\"fill:url('other.svg#g')\"/>",
                "<rect style=\"background:url(//example.org/x)\"/>",
                "<rect style=\"fill:u\\72l(x)\"/>",
                "<style>@import 'x.css';</style>",
                "<style>@font-face{src:url(data:font/ttf;base64,AAAA)}</style>",
                "<style>rect{fill:UR/**/L(x)} @IMPORT url(x)</style>",
                "<filter><feImage href=\"x.png\"/></filter>",
                "<animate attributeName=\"x\"/>",
                "<set attributeName=\"onload\" to=\"x()\"/>",
                "<g xml:base=\"http://example.org/\"/>",
                "<text><tref href=\"x.svg#a\"/></text>",
                "<color-profile href=\"x.icc\"/>",
                "<handler type=\"text/ecmascript\"/>",
                "<?xml-stylesheet href=\"x.css\"?>"
            })
    void whatLoadsOrRunsIsLeftOutAndSaid(String attack) {
        Outcome<Picture> outcome = read(HEAD + attack + "</svg>");
        assertThat(outcome.problems()).isNotEmpty().allSatisfy(problem -> {
            assertThat(problem.code()).isEqualTo(Code.SVG_CLEANED);
            assertThat(problem.place()).hasToString("a.svg:2:" + problem.place().column());
        });
        String drawing = text(outcome).replaceAll("xmlns(:xlink)?=\"[^\"]*\"", "");
        assertThat(drawing.toLowerCase(Locale.ROOT))
                .doesNotContain(
                        "script", "http:", "https:", "file:", "data:", "onclick", "onload", "secret", "import", ".svg",
                        "\\", "x.");
    }

    @Test
    void linksGoAndTheirDrawingStays() {
        assertThat(clean("<a href=\"javascript:x()\" target=\"x\" class=\"b\"><rect width=\"1\"/></a>"))
                .contains("\n<g class=\"b\"><rect width=\"1\"/></g></svg>");
    }

    @Test
    void whatEditorsKeepForThemselvesGoesWithoutAWord() {
        assertThat(clean("<metadata>x</metadata><i:view/><rect i:label=\"x\" width=\"1\"/><!-- note -->"))
                .contains("\n<rect width=\"1\"/></svg>")
                .doesNotContain("note", "label", "metadata");
    }

    @Test
    void eachKindOfThingIsSaidOnce() {
        assertThat(read(HEAD + "<script/><script/><script/></svg>").problems()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE svg [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]>",
                "<!DOCTYPE svg [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>",
                "<!DOCTYPE svg [<!ENTITY % a SYSTEM \"http://example.org/x.dtd\"> %a;]>",
                "<!DOCTYPE svg [<!ATTLIST svg onload CDATA \"x()\">]>",
                "<!DOCTYPE svg [<!ELEMENT svg ANY>]>"
            })
    void declarationsAreRefusedBeforeTheyWork(String doctype) {
        assertThat(onlyProblem(doctype + HEAD + "</svg>").code()).isEqualTo(Code.PICTURE_UNREADABLE);
    }

    @Test
    void customaryDoctypeIsPassedOver() {
        Outcome<Picture> outcome = read("<!DOCTYPE svg PUBLIC \"-//W3C//DTD SVG 1.1//EN\" "
                + "\"http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd\">" + HEAD + "</svg>");
        assertThat(outcome.problems()).isEmpty();
    }

    @ParameterizedTest
    @Timeout(10)
    @CsvSource({"91, OCT-PIC-004", "2000, OCT-PIC-004"})
    void depthIsBounded(int depth, String code) {
        String drawing = "<g>".repeat(depth) + "</g>".repeat(depth);
        assertThat(onlyProblem(HEAD + drawing + "</svg>").code().id()).isEqualTo(code);
    }

    @Test
    @Timeout(10)
    void repetitionIsBounded() {
        StringBuilder drawing = new StringBuilder("<g id=\"a0\"><rect/></g>");
        for (int i = 1; i < 9; i++) {
            String use = "<use href=\"#a%d\"/>".formatted(i - 1);
            drawing.append("<g id=\"a%d\">%s</g>".formatted(i, use.repeat(10)));
        }
        assertThat(onlyProblem(HEAD + drawing + "</svg>").message()).contains("more than 100,000 times");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<g id=\"a\"><use href=\"#a\"/></g>",
                "<g id=\"a\"><use href=\"#b\"/></g><g id=\"b\"><use href=\"#a\"/></g>",
                "<pattern id=\"p\"><rect fill=\"url(#p)\"/></pattern>",
                "<linearGradient id=\"a\" href=\"#b\"/><linearGradient id=\"b\" href=\"#a\"/>"
            })
    void circlesAreFound(String circle) {
        assertThat(onlyProblem(HEAD + circle + "</svg>").message()).contains("show each other in a circle");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        width="100" height="50"                  | 100 | 50
        width="1in" height="72pt"                | 96  | 96
        width="25.4mm" height="2.54cm"           | 96  | 96
        viewBox="0 0 30 60"                      | 30  | 60
        viewBox="0 0 30 60" width="100%"         | 30  | 60
        viewBox="0,0,30,60" width="60"           | 60  | 120
        viewBox="0 0 30 60" height="30"          | 15  | 30
        viewBox="0 0 0 0"                        | 300 | 150
        viewBox="a b c d" width="x"              | 300 | 150
        width="1e9" height="5e8"                 | 20000 | 10000
        """)
    void sizeFollowsWidthHeightAndViewBox(String attributes, int width, int height) {
        Picture picture = read("<svg xmlns=\"http://www.w3.org/2000/svg\" " + attributes + "/>")
                .value()
                .orElseThrow();
        assertThat(picture.width()).isEqualTo(width);
        assertThat(picture.height()).isEqualTo(height);
    }

    @Test
    void brokenXmlNamesItsPlace() {
        Problem problem = onlyProblem(HEAD + "<g>\n</svg>");
        assertThat(problem.code()).isEqualTo(Code.PICTURE_UNREADABLE);
        assertThat(problem.place().line()).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<html xmlns=\"http://www.w3.org/1999/xhtml\"/>",
                "<svg width=\"1\"/>",
                "<g xmlns=\"http://www.w3.org/2000/svg\"/>"
            })
    void otherXmlIsNoPicture(String xml) {
        assertThat(onlyProblem(xml).code()).isEqualTo(Code.PICTURE_KIND);
    }

    private static String clean(String drawing) {
        Outcome<Picture> outcome = read(HEAD + drawing + "</svg>");
        return text(outcome);
    }

    private static String text(Outcome<Picture> outcome) {
        return new String(outcome.value().orElseThrow().content().bytes(), StandardCharsets.UTF_8);
    }

    private static Problem onlyProblem(String svg) {
        Outcome<Picture> outcome = read(svg);
        assertThat(outcome.value()).isEmpty();
        assertThat(outcome.problems()).hasSize(1);
        return outcome.problems().getFirst();
    }

    private static Outcome<Picture> read(String svg) {
        return Svg.read("a.svg", svg.getBytes(StandardCharsets.UTF_8), bytes -> bytes.length > 3);
    }
}
