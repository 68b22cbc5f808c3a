package octavo.manuscript.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TablesTest {

    private static final String TABLE = "| a | b |\n|:--|--:|\n| 1 | 2 |\n";

    @Test
    void colonsInTheRuleAlign() {
        assertThat(Sketch.of("| a | b | c | d |\n|:-|-:|:-:|-|\n| *1* | 2 | | 4 |"))
                .isEqualTo("table<LRCN>(a|b|c|d / em(1)|2||4)");
    }

    @Test
    void aCaptionStandsAfterTheTable() {
        assertThat(Sketch.of(TABLE + "\n: A *sheet* {#tbl:folds .wide}"))
                .isEqualTo("table{#tbl:folds .wide}<LR>(a|b / 1|2 caption(A em(sheet)))");
        assertThat(Sketch.of(TABLE + ": Close by")).isEqualTo("table<LR>(a|b / 1|2 caption(Close by))");
    }

    @Test
    void aCaptionMayStandBeforeTheTable() {
        assertThat(Sketch.of("Text.\n\n: A sheet\n\n" + TABLE))
                .isEqualTo("p(Text.) table<LR>(a|b / 1|2 caption(A sheet))");
        assertThat(Sketch.of(": A sheet\n\n" + TABLE)).isEqualTo("table<LR>(a|b / 1|2 caption(A sheet))");
    }

    @Test
    void aCaptionBetweenTwoTablesBelongsToTheFirst() {
        assertThat(Sketch.of(TABLE + "\n: First\n\n" + TABLE + "\n: Second"))
                .isEqualTo("table<LR>(a|b / 1|2 caption(First)) table<LR>(a|b / 1|2 caption(Second))");
    }

    @Test
    void aMeaningBeforeATableIsNoCaption() {
        assertThat(Sketch.of("Pie\n: Type\n\n" + TABLE)).isEqualTo("dl(Pie: p(Type)) table<LR>(a|b / 1|2)");
    }

    @Test
    void aCaptionWithoutATableIsPointedOut() {
        assertThat(Read.problems("# A\n\n: A sheet"))
                .containsExactly(
                        "chapters/one.md:3:1: warning OCT-TEXT-008: this line begins with a colon, and is neither"
                                + " a table's caption nor what a term means");
        assertThat(Read.words("# A\n\n: A sheet", "en")).contains("A sheet");
    }

    @Test
    void aTableMayBeTurnedOrNot() {
        assertThat(Read.problems(
                        "# A\n\n" + TABLE + "\n: A sheet {place=turned}\n\n" + TABLE + "\n: B {place=upright}"))
                .isEmpty();
        assertThat(Read.problems("# A\n\n" + TABLE + "\n: A sheet {place=turnd}"))
                .containsExactly("chapters/one.md:3:1: warning OCT-TEXT-004: \"turnd\" is no place for a table");
    }

    @Test
    void emptyHeadsAreNone() {
        assertThat(Sketch.of("|   |   |\n|---|---|\n| 1 | 2 |")).isEqualTo("table<NN>( / 1|2)");
    }

    @Test
    void longLinesMakeTheHyphensProportions() {
        String words = "word ".repeat(16);
        assertThat(Sketch.of("| a | b |\n|---|---------|\n| 1 | " + words + "|"))
                .startsWith("table<NN [25, 75]>");
        assertThat(Sketch.of("| a | b | c |\n|----|----|----|\n| 1 | 2 | " + words + "|"))
                .startsWith("table<NNN [33, 33, 34]>");
    }

    @Test
    void theFewestHyphensSayNothing() {
        String words = "word ".repeat(16);
        assertThat(Sketch.of("| a | b | c |\n|---|:-:|--:|\n| 1 | 2 | " + words + "|"))
                .startsWith("table<NCR>");
    }

    @Test
    void aStrokeInACellNeedsABackslash() {
        assertThat(Sketch.of("| a |\n|---|\n| x \\| `y \\| z` |")).isEqualTo("table<N>(a / x | code(y | z))");
    }

    @Test
    void cellsHoldWhatLinesHold() {
        assertThat(Sketch.of("| a |\n|---|\n| \"x\"[^n] [wick]{.index} |\n\n[^n]: Note."))
                .isEqualTo("table<N>(a / “x”note(p(Note.)) index<wick>(wick))");
    }
}
