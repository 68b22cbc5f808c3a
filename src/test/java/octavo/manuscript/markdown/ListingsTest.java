package octavo.manuscript.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ListingsTest {

    @Test
    void aListingMayHaveALanguageACaptionAndAnId() {
        assertThat(Sketch.of("```yaml {caption=\"What we *burn*\" #lst:oil}\noil: colza\n\nwick: flat\n```"))
                .isEqualTo("listing{#lst:oil}(yaml (What we em(burn))\noil: colza\n\nwick: flat)");
        assertThat(Sketch.of("~~~ {.java .numbered}\na\n~~~")).isEqualTo("listing{.numbered}(java \na)");
        assertThat(Sketch.of("    a\n      b")).isEqualTo("listing( \na\n  b)");
    }

    @Test
    void attributesThatCannotBeReadArePointedOut() {
        assertThat(Read.problems("```yaml {caption=\"x}\na\n```"))
                .containsExactly(
                        "chapters/one.md:1:1: warning OCT-TEXT-004: the attributes {caption=\"x} cannot be read");
    }

    @Test
    void formulasStandAloneWithTheirId() {
        assertThat(Sketch.of("$$E = mc^2$$ {#eq:energy}")).isEqualTo("formula{#eq:energy}(E = mc^2)");
        assertThat(Sketch.of("$$\na\n= b\n- c\n$$\n\nafter")).isEqualTo("formula(a\n= b\n- c) p(after)");
        assertThat(Sketch.of("> $$\n> a\n> $$ {#eq:a}")).isEqualTo("quote(formula{#eq:a}(a))");
    }

    @Test
    void aFormulaInAParagraphDividesIt() {
        assertThat(Sketch.of("It is $$x$$ {#eq:x} and more.")).isEqualTo("p(It is) formula{#eq:x}(x) p(and more.)");
        assertThat(Sketch.of("It is\n$$x$$\nso.")).isEqualTo("p(It is) formula(x) p(so.)");
        assertThat(Sketch.of("A $$x$$ b $$y$$ c")).isEqualTo("p(A) formula(x) p(b) formula(y) p(c)");
    }

    @Test
    void dollarSignsWithoutAnEndAreWords() {
        assertThat(Sketch.of("$$\n\ntext $$ more")).isEqualTo("p($$) p(text $$ more)");
    }
}
