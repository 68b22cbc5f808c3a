package octavo.verify.accessibility.contrast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import octavo.verify.container.Markup;
import octavo.verify.container.Unreadable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContrastTest {

    /** Ratios as other programs give them for the same colours. */
    @ParameterizedTest
    @CsvSource({
        "#000000, #ffffff, 21.00",
        "#777777, #ffffff, 4.48",
        "#767676, #ffffff, 4.54",
        "#0000ff, #ffffff, 8.59",
        "#ff0000, #ffffff, 4.00",
        "#ffff00, #ffffff, 1.07"
    })
    void ratiosAreThoseOfWcag(String ink, String ground, double ratio) {
        double found = Colour.of(ink).orElseThrow().against(Colour.of(ground).orElseThrow());
        assertThat(found).isBetween(ratio - 0.01, ratio + 0.01);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        #fc0                    | #ffcc00 | 1
        #FFCC0080               | #ffcc00 | 0.5
        rgb(255, 204, 0)        | #ffcc00 | 1
        rgb(100% 80% 0% / 50%)  | #ffcc00 | 0.5
        rgba(255,204,0,.5)      | #ffcc00 | 0.5
        Navy                    | #000080 | 1
        RebeccaPurple           | #663399 | 1
        transparent             | #000000 | 0
        """)
    void coloursAreWrittenInManyWays(String written, String colour, double alpha) {
        Colour read = Colour.of(written).orElseThrow();
        assertThat(read).hasToString(colour);
        assertThat(read.alpha()).isBetween(alpha - 0.01, alpha + 0.01);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "inherit",
                "#12",
                "#ggg",
                "rgb(1,2)",
                "rgb(1.2.3,0,0)",
                "rgb(.,0,0)",
                "rgb(var(--x), 1, 2)",
                "colour"
            })
    void otherWordsAreNoColours(String written) {
        assertThat(Colour.of(written)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "p { color: #999 }",
                "body { color: #999 }",
                "body { background: url(x.png) #333; background: #666 }",
                "section { background: #333 }",
                ".a { color: silver }",
                "#p { color: silver }",
                "section > p { color: silver }",
                "h1 + p { color: silver }",
                "h1 ~ p { color: silver }",
                "section p.a, q { color: silver }",
                "p[class=a] { color: silver }",
                "p { color: #949494; font: 14pt/2 serif }",
                "p { color: #949494; font-size: 2em; font: small-caps 1em serif }",
                "p { color: #949494; font: inherit }",
                "p { opacity: 0.4 }",
                "p { color: rgba(0, 0, 0, 0.4) }",
                "p.a { color: silver } p { color: black }",
                "p { color: black } p { color: silver }",
                "/* p {} */ @import 'x.css'; p { color: silver }",
                "@media screen { p { color: silver } }",
                "@supports (color: red) { p { color: silver !important } }"
            })
    void faintWordsAreFound(String css) throws Unreadable {
        assertThat(faint(css)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "p { color: #767676 }",
                "p { color: inherit }",
                "body { color: #fff; background: black }",
                "p { color: silver; background: url(dark.png) }",
                "p { color: silver; font-size: 2em; color: #949494 }",
                "p { color: #949494; font-size: 14pt; font-weight: bold }",
                "p { color: #949494; font: 24px serif }",
                "p { color: #949494; font: italic bold 14pt/1.2 'Some Serif', serif }",
                "p { color: #949494; font: 700 x-large serif }",
                "p { color: silver; display: none }",
                "q { color: silver }",
                "p::before { color: silver }",
                "p:hover { color: silver }",
                "p > .a { color: silver }",
                "@media print { p { color: silver } }",
                "@media amzn-kf8 { p { color: silver } }",
                "img { background: #fff }"
            })
    void allElseIsLeftAlone(String css) throws Unreadable {
        assertThat(faint(css)).isEmpty();
    }

    @Test
    void aDarkPageIsLookedAtWhereASheetKnowsIt() throws Unreadable {
        assertThat(faint("@media (prefers-color-scheme: dark) { p { color: #333 } }"))
                .containsExactly("#333333 on #000000, when pages are dark, is 1.6 to 1, where 4.5 is the least");
        assertThat(faint("p { color: black } @media (prefers-color-scheme: dark) { body { color: white } }"))
                .hasSize(1);
    }

    @Test
    void anElementMaySayItItself() throws Unreadable {
        String html = "<html><body><p style=\"color:silver\">Dim</p></body></html>";
        assertThat(new Contrast().in(Markup.read(html.getBytes(StandardCharsets.UTF_8), "x"), List.of()))
                .hasSize(1);
    }

    private static List<String> faint(String css) throws Unreadable {
        String html = "<html><head><title>T</title></head><body><section><h1>One</h1>"
                + "<p id=\"p\" class=\"a\">Words <img src=\"x.png\" alt=\"\"/></p></section></body></html>";
        return faint(css, html);
    }

    private static List<String> faint(String css, String html) throws Unreadable {
        return new Contrast()
                .in(Markup.read(html.getBytes(StandardCharsets.UTF_8), "x"), List.of(css)).stream()
                        .map(Contrast.Faint::message)
                        .toList();
    }

    /** Each of its steps may be any of the elements around. */
    @Test
    void aRuleWithoutEndIsGivenUp() {
        String html = "<div>".repeat(60) + "<p>a</p>" + "</div>".repeat(60);
        assertThatThrownBy(() -> faint("b " + "div ".repeat(30) + "p { color: #999 }", html))
                .isInstanceOf(Endurance.Spent.class);
    }
}
