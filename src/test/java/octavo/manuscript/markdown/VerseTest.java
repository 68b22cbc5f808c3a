package octavo.manuscript.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VerseTest {

    @Test
    void linesWithAStrokeAreLines() {
        assertThat(Sketch.of("| The compositor,\n|     considers:\n|\n| one letter"))
                .isEqualTo("verse(The compositor, | 4>considers: || one letter)");
    }

    @Test
    void aLineThatBeginsWithASpaceGoesOnWithTheLast() {
        assertThat(Sketch.of("| one\n  and more\n| two")).isEqualTo("verse(one and more | two)");
    }

    @Test
    void marksInALineStayInIt() {
        assertThat(Sketch.of("| *one\n| two*")).isEqualTo("verse(*one | two*)");
        assertThat(Sketch.of("| a *b* \"c\"")).isEqualTo("verse(a em(b) “c”)");
    }

    @Test
    void aTableIsNoVerse() {
        assertThat(Sketch.of("| a | b |\n|---|---|\n| 1 | 2 |")).startsWith("table");
        assertThat(Sketch.of("> | a | b |\n> |---|---|\n> | 1 | 2 |")).startsWith("quote(table");
    }

    @Test
    void aStrokeInAParagraphIsNone() {
        assertThat(Sketch.of("text\n| more")).isEqualTo("p(text | more)");
    }

    @Test
    void inTheDivisionEveryLineIsALine() {
        assertThat(Sketch.of("::: verse\nAll faces look\n  alike until\n\nyou own a few\n:::"))
                .isEqualTo("verse(All faces look | 2>alike until || you own a few)");
    }

    @Test
    void nothingInTheDivisionBeginsAListOrAListing() {
        assertThat(Sketch.of("::: verse\n    - Who goes?\n1. I\n:::")).isEqualTo("verse(4>- Who goes? | 1. I)");
    }

    @Test
    void marksMaySpanLinesInTheDivision() {
        assertThat(Sketch.of("::: verse\n*one\ntwo*\n:::")).isEqualTo("verse(em(one) | em(two))");
    }

    @Test
    void aPoemMayEndWithAnAttribution() {
        assertThat(Sketch.of("::: {.verse #poem}\nall\n\n--- The authors\n:::"))
                .isEqualTo("verse{#poem}(all) by(— The authors)");
        assertThat(Sketch.of("| all\n|\n| — The authors")).isEqualTo("verse(all) by(— The authors)");
    }
}
