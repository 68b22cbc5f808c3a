package octavo.manuscript.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HeadingsTest {

    @Test
    void bracesAfterTheWordsBelongToTheHeading() {
        assertThat(Sketch.of("## Keeping the lamp {#lamp .unnumbered short=\"The lamp\"}"))
                .isEqualTo("h2{#lamp .unnumbered short=The lamp}(Keeping the lamp)");
    }

    @Test
    void aHyphenAloneSaysThatThereIsNoNumber() {
        assertThat(Sketch.of("# Preface {-}")).isEqualTo("h1{.unnumbered}(Preface)");
    }

    @Test
    void anUnderlinedHeadingMayHaveBracesToo() {
        assertThat(Sketch.of("Preface {#pre}\n=======")).isEqualTo("h1{#pre}(Preface)");
    }

    @Test
    void signsThatCloseTheHeadingComeAfterTheBraces() {
        assertThat(Sketch.of("## Oil {#oil} ##")).isEqualTo("h2{#oil}(Oil)");
    }

    @Test
    void bracesRightAfterBracketsBelongToThose() {
        assertThat(Sketch.of("# The [bbc]{.smallcaps}")).isEqualTo("h1(The sc(bbc))");
        assertThat(Sketch.of("# The [bbc]{.smallcaps} {#bbc}")).isEqualTo("h1{#bbc}(The sc(bbc))");
    }

    @Test
    void anIdNeedsNoWordThatItIsASection() {
        assertThat(Sketch.of("# Oil {#sec:oil}\n\nSee @sec:oil and [it](#sec:oil)."))
                .isEqualTo("h1{#oil}(Oil) p(See ref<#oil>() and ref<#oil>(it).)");
    }

    @Test
    void wordsInAttributesHaveTheLanguagesPunctuation() {
        assertThat(Sketch.of("# A {subtitle=\"The keeper's *year*\"}")).isEqualTo("h1{subtitle=The keeper’s year}(A)");
    }

    @Test
    void bracesThatCannotBeReadStayAndArePointedOut() {
        assertThat(Read.problems("# Oil {#oil short=\"The oil}"))
                .containsExactly("chapters/one.md:1:7: warning OCT-TEXT-004: the attributes {#oil short=\"The oil}"
                        + " cannot be read");
    }
}
