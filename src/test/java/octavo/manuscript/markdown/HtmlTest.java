package octavo.manuscript.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlTest {

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
        a <em>b *c*</em>                           => p(a em(b em(c)))
        a <b>b</b> <i lang="fr">c</i>              => p(a strong(b) span{lang=fr}(em(c)))
        CO<sub>2</sub> x<sup>2</sup> <s>n</s>      => p(COsub(2) xsup(2) s(n))
        <kbd>Tab</kbd> and <u>so</u> much          => p(span{.kbd}(Tab) and span{.underline}(so) much)
        a <code>b *c*</code>                       => p(a code(b c))
        a<br>b<br/>c                               => p(a/b/c)
        a <a href="b.md#c">d</a> <a id="e"></a>    => p(a ref<chapters/b.md#c>(d) span{#e}())
        a <span class="smallcaps">b</span>         => p(a sc(b))
        a <span class="x y" id="i">b</span>        => p(a span{#i .x .y}(b))
        a <img src="b.png" alt="c" width="40%"> d  => p(a img{width=40}(chapters/b.png alt='c') d)
        a <!-- note --> b                          => p(a  b)
        a <em>[b]{.smallcaps}</em>                 => p(a em(sc(b)))
        """)
    void tagsInALineMeanWhatMarksMean(String markdown, String sketch) {
        assertThat(Sketch.blocks(Read.file(markdown).value().orElseThrow())).isEqualTo(sketch);
    }

    @Test
    void anAnchorWithAnIdIsAPlace() {
        assertThat(Sketch.of("a <a id=\"e\">x</a>")).isEqualTo("p(a span{#e}(x))");
    }

    @Test
    void blocksBetweenTagsMayBeMarkdown() {
        assertThat(Sketch.of("<div class=\"letter big\" id=\"l\">\n\nDear *Sir*\n\n- a\n\n</div>\n\nAfter"))
                .isEqualTo("letter{#l .big}[p(Dear em(Sir)) ul(p(a))] p(After)");
    }

    @Test
    void paragraphsAndFiguresAndTablesAreUnderstood() {
        assertThat(Sketch.of("<p>One &amp; <em>two</em></p>\n<p>three")).isEqualTo("p(One & em(two)) p(three)");
        assertThat(Sketch.of("<img src=\"a.png\" alt=\"A\">")).isEqualTo("figure(chapters/a.png alt='A')");
        assertThat(Sketch.of("<figure id=\"fig:a\">\n"
                        + "<img src=\"a.png\" alt=\"A\" width=\"50%\">\n"
                        + "<figcaption>Cap <b>t</b></figcaption>\n"
                        + "</figure>"))
                .isEqualTo("figure{#fig:a}(chapters/a.png alt='A' 50% caption(Cap strong(t)))");
        assertThat(Sketch.of("<table>\n<caption>C</caption>\n<tr><th>a<th>b\n<tr><td>1<td>2\n<tr><td>3\n</table>"))
                .isEqualTo("table<NN>(a|b / 1|2, 3| caption(C))");
        assertThat(Sketch.of("<table><thead><tr><td>a</td></tr></thead><tbody><tr><td>1</td></tr></tbody></table>"))
                .isEqualTo("table<N>(a / 1)");
    }

    @Test
    void wordsInATableThatAreInNoCellComeBeforeIt() {
        assertThat(Sketch.of("<table>lost?<tr><td>1</td></tr></table>")).isEqualTo("p(lost?) table<N>( / 1)");
    }

    @Test
    void ofAnyOtherTagTheWordsAreKeptAndTheLineIsNamed() {
        assertThat(Read.problems("One\n\nA <font color=red>b</font> c"))
                .containsExactly(
                        "chapters/one.md:3:3: warning OCT-TEXT-001: the tag <font> means nothing here and was dropped");
        assertThat(Read.words("A <font color=red>b</font> c", "en")).isEqualTo("A b c");
        assertThat(Read.problems("> <section>\n> <p>x</p>\n> </section>"))
                .containsExactly(
                        "chapters/one.md:1:3: warning OCT-TEXT-001: the tag <section> means nothing here and was"
                                + " dropped");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "a <script>alert(1)</script>",
                "<style>p{color:red}</style>",
                "a <style>x</style> b",
                "<SCRIPT SRC=x></SCRIPT>",
                "<script\nsrc=x>\nalert(1)\n\n</script>",
            })
    void scriptsAndStylesGoWithAllThatTheyHold(String markdown) {
        var read = Read.file(markdown);
        assertThat(read.problems()).isNotEmpty();
        assertThat(Sketch.blocks(read.value().orElseThrow())).doesNotContain("alert", "color", "x<", "script");
    }

    @Test
    void attributesThatAreNotKeptAreNamed() {
        assertThat(Read.problems("a <span onclick=\"x()\" style=\"y\">b</span>"))
                .containsExactly(
                        "chapters/one.md:1:3: warning OCT-TEXT-001: of the tag <span> this was dropped: onclick,"
                                + " style");
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", textBlock = """
        a <em>b          => 1:3: warning OCT-TEXT-001: the tag <em> is not closed where it should be, and was dropped
        a b</em>         => 1:4: warning OCT-TEXT-001: the tag </em> closes nothing and was dropped
        <div>            => 1:1: warning OCT-TEXT-001: the tag <div> is not closed where it should be, and was dropped
        </div>           => 1:1: warning OCT-TEXT-001: the tag </div> closes nothing and was dropped
        <!DOCTYPE html>  => 1:1: warning OCT-TEXT-001: this declaration was dropped
        <!-- a           => 1:1: warning OCT-TEXT-001: this comment has no end, and all after it was dropped
        """)
    void whatIsNotWellFormedIsPointedOut(String markdown, String problem) {
        assertThat(Read.problems(markdown)).containsExactly("chapters/one.md:" + problem);
    }

    @Test
    void aLinkInHtmlIsAsSafeAsAnyOther() {
        assertThat(Read.problems("a <a href=\"java&#115;cript:x\">b</a>"))
                .singleElement()
                .asString()
                .contains("OCT-TEXT-009");
    }
}
