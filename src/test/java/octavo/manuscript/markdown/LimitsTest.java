package octavo.manuscript.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.Stream;
import octavo.book.Walk;
import octavo.problem.Code;
import octavo.problem.Problem;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class LimitsTest {

    private static final int MANY = 40_000;

    @ParameterizedTest
    @ValueSource(strings = {"> ", "- ", "1. ", "[^a]: ", ": ", "::: a\n"})
    void blocksThatNestTooDeeplyAreAnErrorAndNothingBreaks(String mark) {
        for (int depth : new int[] {1_000, 20_000}) {
            var read = Read.file(mark.repeat(depth) + "x");
            assertThat(read.value()).isPresent();
            Walk.blocks(read.value().orElseThrow())
                    .forEach(block -> assertThat(block.place()).isNotNull());
        }
        assertThat(Read.file("> ".repeat(150) + "x").problems())
                .extracting(Problem::code)
                .containsOnly(Code.NESTED_TOO_DEEP);
        assertThat(Read.file("> ".repeat(90) + "x").problems()).isEmpty();
    }

    static Stream<String> nestedMarks() {
        return Stream.of(
                "*a **b ".repeat(2_000) + "x" + "** a*".repeat(2_000),
                "[".repeat(5_000) + "x" + "]{.a}".repeat(5_000),
                "<b>".repeat(5_000) + "x" + "</b>".repeat(5_000),
                "^[".repeat(3_000) + "x" + "]".repeat(3_000),
                "<div>".repeat(3_000) + "x" + "</div>".repeat(3_000));
    }

    @ParameterizedTest
    @MethodSource("nestedMarks")
    void marksThatNestTooDeeplyAreAnErrorAndNothingBreaks(String markdown) {
        var read = Read.file(markdown);
        assertThat(Walk.inlines(read.value().orElseThrow()).count()).isPositive();
        assertThat(read.problems()).isNotEmpty();
    }

    static Stream<String> hostile() {
        return Stream.of(
                "[",
                "]",
                "[]",
                "![",
                "![[]()",
                "[a](",
                "[a]: b\n",
                "[^a]",
                "[^a]: b\n",
                "^[",
                "^",
                "~",
                "~~",
                "^a",
                "a^b^ ",
                "*a ",
                "*a_ ",
                "**a *b ",
                "_",
                "`",
                "``a`",
                "\\",
                "$",
                "$a ",
                "$$",
                "$$a ",
                "$$\n",
                "{",
                "{{",
                "{.a ",
                "{a=\"",
                "{a='",
                "[a]{.b ",
                "[a]{.b} ",
                "@",
                "@fig:",
                "@fig:a",
                "[@a",
                "\"",
                "'",
                "\"a ",
                "'a ",
                "a'",
                "-",
                "--",
                ".",
                "<",
                "<a ",
                "<a b=\"",
                "<!--",
                "<b>",
                "</b>",
                "<b><i></b>",
                "<![CDATA[",
                "<?",
                "&",
                "&amp",
                "&amp;",
                "|",
                "| a\n",
                "|-|\n",
                "| a | b |\n|---|---|\n",
                "|a",
                ":",
                ": a\n",
                "a\n: b\n\n",
                ":::\n",
                "::: a\n",
                "::: verse\n",
                "- ",
                "- a\n",
                "1. a\n",
                "> ",
                "> a\n",
                "#",
                "# a {#b}\n",
                "```\n",
                "```{\n",
                "    a\n",
                "***\n",
                "a\n===\n",
                "<div>\n",
                "<div>\n\n",
                "<table><tr><td>",
                "<p>a\n\n",
                "\t",
                "é",
                "😀*",
                "a  \n",
                "\n",
                "[x][y]",
                "<https://a>",
                "![x](a.png)",
                "$$\na\n",
                "\uFDD0");
    }

    /** Twice the text may take about twice the time; what is quadratic takes four times, and minutes at this size. */
    @ParameterizedTest
    @MethodSource("hostile")
    void noMarkTakesLongHoweverOftenItStands(String mark) {
        String markdown = mark.repeat(Math.max(1, 2 * MANY / mark.length()));
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> Read.file(markdown));
    }

    @Test
    void aTextThatIsTooLargeIsRefused() {
        assertThat(Read.problems("x".repeat((16 << 20) + 1)))
                .containsExactly(
                        "chapters/one.md:1:1: error OCT-TEXT-010: the file holds more than 16 million characters");
    }
}
