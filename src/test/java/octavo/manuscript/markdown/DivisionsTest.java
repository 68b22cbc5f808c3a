package octavo.manuscript.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DivisionsTest {

    @Test
    void colonsAndANameBeginADivision() {
        assertThat(Sketch.of("::: letter\nDear Sir,\n\nYours\n:::\n\nAfter"))
                .isEqualTo("letter[p(Dear Sir,) p(Yours)] p(After)");
    }

    @Test
    void bracesSayMoreInPlaceOfTheNameOrAfterIt() {
        assertThat(Sketch.of("::: {.letter #first lang=fr}\nCher\n:::")).isEqualTo("letter{#first lang=fr}[p(Cher)]");
        assertThat(Sketch.of("::: letter {#first}\nDear\n:::")).isEqualTo("letter{#first}[p(Dear)]");
        assertThat(Sketch.of("::: {only=print}\nDear\n:::")).isEqualTo("{only=print}[p(Dear)]");
    }

    @Test
    void divisionsHoldDivisionsWithMoreColonsOrAsMany() {
        assertThat(Sketch.of(":::: a\n::: b\nx\n:::\ny\n::::")).isEqualTo("a[b[p(x)] p(y)]");
        assertThat(Sketch.of("::: a\n::: b\nx\n:::\n:::")).isEqualTo("a[b[p(x)]]");
    }

    @Test
    void colonsAfterTheNameMayCloseTheLine() {
        assertThat(Sketch.of("::: note :::\nx\n:::")).isEqualTo("note[p(x)]");
    }

    @Test
    void theEndMayStandInAListOrAfterOne() {
        assertThat(Sketch.of("::: note\n- a\n- b\n:::\nc")).isEqualTo("note[ul(p(a), p(b))] p(c)");
        assertThat(Sketch.of("- ::: note\n  a\n  :::\n- b")).isEqualTo("ul(note[p(a)], p(b))");
        assertThat(Sketch.of("> ::: note\n> a\n> :::\n> b")).isEqualTo("quote(note[p(a)] p(b))");
    }

    @Test
    void colonsInAListingEndNothing() {
        assertThat(Sketch.of("::: note\n```\n:::\n```\n:::")).isEqualTo("note[listing( \n:::)]");
    }

    @Test
    void aDivisionWithoutItsEndIsAnError() {
        assertThat(Read.problems("A\n\n::: note\nx"))
                .containsExactly(
                        "chapters/one.md:3:1: error OCT-TEXT-003: the division \"note\" that begins here is not ended");
        assertThat(Read.problems("::: a\n::: b\nx\n:::"))
                .containsExactly(
                        "chapters/one.md:1:1: error OCT-TEXT-003: the division \"a\" that begins here is not ended");
        assertThat(Read.problems("> ::: a\n> x\n\n:::"))
                .extracting(problem -> problem.substring(0, problem.indexOf(": ")))
                .containsExactly("chapters/one.md:1:3", "chapters/one.md:4:1");
    }

    @Test
    void anEndWithoutADivisionIsPointedOut() {
        assertThat(Read.problems("x\n\n:::\n"))
                .containsExactly(
                        "chapters/one.md:3:1: warning OCT-TEXT-012: these colons end a division that was not begun");
    }

    @Test
    void whatCannotBeReadOfItsLineIsPointedOut() {
        assertThat(Read.problems("::: note {.a b}\nx\n:::"))
                .containsExactly("chapters/one.md:1:1: warning OCT-TEXT-004: the attributes {.a b} cannot be read");
    }

    @Test
    void aPageBreakNeedsNoEndButMayHaveOne() {
        assertThat(Sketch.of("a\n\n::: pagebreak\n\nb")).isEqualTo("p(a) pagebreak p(b)");
        assertThat(Sketch.of("a\n\n::: pagebreak\n:::\n\nb")).isEqualTo("p(a) pagebreak p(b)");
        assertThat(Sketch.of("::: letter\na\n::: pagebreak\nb\n:::")).isEqualTo("letter[p(a) pagebreak p(b)]");
    }

    @Test
    void starsAloneAreAPause() {
        assertThat(Sketch.of("a\n\n***\n\nb")).isEqualTo("p(a) *** p(b)");
    }

    @Test
    void aClosingParagraphWithADashSaysWhoseWordsTheyAre() {
        assertThat(Sketch.of("> Words.\n>\n> --- Ada Writer")).isEqualTo("quote(p(Words.) by(— Ada Writer))");
        assertThat(Sketch.of("::: epigraph\nWords.\n\n— Ada Writer, *Works*\n:::"))
                .isEqualTo("epigraph[p(Words.) by(— Ada Writer, em(Works))]");
        assertThat(Sketch.of("> --- Only a dash")).isEqualTo("quote(p(— Only a dash))");
        assertThat(Sketch.of("::: letter\nDear\n\n--- Ada\n:::")).isEqualTo("letter[p(Dear) p(— Ada)]");
    }
}
