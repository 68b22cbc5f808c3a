package octavo.manuscript.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarksInLinesTest {

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", textBlock = """
        H~2~O                              => Hsub(2)O
        x^2^                               => xsup(2)
        10^-3^ m                           => 10sup(-3) m
        the 2^nd^ of May                   => the 2sup(nd) of May
        P~a\\ cat~                         => Psub(a\u00a0cat)
        x^*n*^                             => xsup(em(n))
        ~5 and ~6                          => ~5 and ~6
        a^b c^d                            => a^b c^d
        \\^2\\^                            => ^2^
        ~~no~~                             => s(no)
        ~~*no*~~ and H~2~O                 => s(em(no)) and Hsub(2)O
        [nato]{.smallcaps}                 => sc(nato)
        [the [inner](o.md) lamp]{.lamp}    => span{.lamp}(the ref<chapters/o.md#>(inner) lamp)
        [a [b]{.x} c]{.y}                  => span{.y}(a span{.x}(b) c)
        *[a]{.x}*                          => em(span{.x}(a))
        [*a*]{lang=fr}                     => span{lang=fr}(em(a))
        [a]{}                              => span(a)
        [a] {.x                            => [a] {.x
        \\[a\\]                            => [a]
        [\\[a\\]]{.x}                      => span{.x}([a])
        `a`{.java}                         => span{.java}(code(a))
        [a](b.md){.x}                      => span{.x}(ref<chapters/b.md#>(a))
        {{title}} and {{ isbn.epub }}      => {{title}} and {{isbn.epub}}
        `{{title}}`                        => code({{title}})
        {{not a field}}                    => {{not a field}}
        14\\ pt                            => 14\u00a0pt
        """)
    void marksBecomeWhatTheyMean(String markdown, String sketch) {
        assertThat(Sketch.of(markdown)).isEqualTo("p(" + sketch + ")");
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", textBlock = """
        $x^2$                    => $x^2$
        It costs $5 and $6.      => It costs $5 and $6.
        $5-$6                    => $5-$6
        $ x$                     => $ x$
        $a$b                     => $a$b
        \\$a\\$                  => $a$
        $a \\$ b$                => $a \\$ b$
        $\\{x\\}$ and $y$        => $\\{x\\}$ and $y$
        """)
    void dollarSignsAreMathsWherePandocSaysSo(String markdown, String sketch) {
        assertThat(Sketch.of(markdown)).isEqualTo("p(" + sketch + ")");
    }

    @Test
    void whatLooksLikeMathsIsItOnlyBetweenTheRightNeighbours() {
        assertThat(Read.inlines("$x$")).hasSize(1);
        assertThat(Read.inlines("$5 and $6")).hasSize(1).allMatch(octavo.book.Inline.Text.class::isInstance);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", textBlock = """
        See @fig:map.                     => See ref<#fig:map>().
        See [@tbl:oil].                   => See ref<#tbl:oil>().
        @sec:lamp, @eq:x and @lst:a-b     => ref<#lamp>(), ref<#eq:x>() and ref<#lst:a-b>()
        me@fig:map.org                    => me@fig:map.org
        [@smith2004, p. 33]               => cite(@smith2004, p. 33)
        [see @smith2004; @doe]            => cite(see @smith2004; @doe)
        [me@example.org]                  => [me@example.org]
        @smith says                       => @smith says
        """)
    void atSignsReferOrCite(String markdown, String sketch) {
        assertThat(Sketch.of(markdown)).isEqualTo("p(" + sketch + ")");
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", textBlock = """
        [wick]{.index}                                   => index<wick>(wick)
        [wicks]{.index term="wick"}                      => index<wick>(wicks)
        []{.index term="lamp!wick"}                      => index<lamp!wick>()
        []{.index term="paraffin" see="oil"}             => index<paraffin see oil>()
        []{.index term="oil" see-also="wick"}            => index<oil see also wick>()
        []{.index term="oil" start}a[]{.index term="oil" end} => index<oil START>()aindex<oil END>()
        [*wick* (flat)]{.index}                          => index<wick (flat)>(em(wick) (flat))
        [bbc]{.index .smallcaps}                         => sc(index<bbc>(bbc))
        """)
    void indexMarksHaveTheirTermInLevels(String markdown, String sketch) {
        assertThat(Sketch.of(markdown)).isEqualTo("p(" + sketch + ")");
    }

    @Test
    void anIndexMarkWithoutATermIsPointedOut() {
        assertThat(Read.problems("Here []{.index}."))
                .containsExactly("chapters/one.md:1:6: warning OCT-TEXT-004: this index mark names no term");
    }

    @Test
    void bracesThatBelongToNothingStayAndArePointedOut() {
        assertThat(Read.problems("A word {.x} more"))
                .containsExactly("chapters/one.md:1:8: warning OCT-TEXT-004: these braces belong to nothing");
        assertThat(Read.words("A word {.x} more", "en")).isEqualTo("A word {.x} more");
    }

    @Test
    void theEndOfALineIsASpaceButNotBetweenCharactersThatNeedNone() {
        assertThat(Sketch.of("one\ntwo")).isEqualTo("p(one two)");
        assertThat(Sketch.of("日本\n語")).isEqualTo("p(日本語)");
        assertThat(Sketch.of("日本\nand")).isEqualTo("p(日本 and)");
        assertThat(Sketch.of("one\\\ntwo  \nthree")).isEqualTo("p(one/two/three)");
    }
}
