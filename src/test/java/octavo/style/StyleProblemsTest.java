package octavo.style;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import octavo.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StyleProblemsTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        p { margin 3pt }              | print.css:1:12: error OCT-CSS-002: "3pt" is not expected here
        p { color: red                | print.css:1:3: error OCT-CSS-002: a { that is never closed
        p { color: red } }            | print.css:1:18: error OCT-CSS-002: a } that closes nothing
        p { content: "x }             | print.css:1:14: error OCT-CSS-002: a string that is not closed on its line
        /* p { }                      | print.css:1:1: error OCT-CSS-002: a comment that is never closed
        p { column-width: 9em }         | print.css:1:5: error OCT-CSS-003: print does not set column-width
        a:hover { color: red }        | print.css:1:1: error OCT-CSS-003: ":hover" selects nothing in print
        @supports (color: red) { p {} } | print.css:1:1: error OCT-CSS-003: @supports means nothing in print
        @page chapter:odd { }         | print.css:1:1: error OCT-CSS-003: "@page chapter:odd" selects no page
        @page :nth(3) { margin: 0 }   | print.css:1:8: error OCT-CSS-003: ":nth(" selects nothing in print
        @page { size: A5 }            | print.css:1:9: error OCT-CSS-004: size cannot be "A5" in print
        p { initial-letter: drop }    | print.css:1:5: error OCT-CSS-004: initial-letter cannot be "drop" in print
        aside { height: 30mm }        | print.css:1:9: error OCT-CSS-004: height cannot be "30mm" in print
        p { text-align: middle }      | print.css:1:5: error OCT-CSS-004: text-align cannot be "middle" in print
        p { margin: 1pt 2 }           | print.css:1:5: error OCT-CSS-004: margin cannot be "1pt 2" in print
        p { font-size: -3pt }         | print.css:1:5: error OCT-CSS-004: font-size cannot be "-3pt" in print
        p { padding: 2pt -1pt }       | print.css:1:5: error OCT-CSS-004: padding cannot be "2pt -1pt" in print
        @page { bleed: -3mm }         | print.css:1:9: error OCT-CSS-004: bleed cannot be "-3mm" in print
        p { widows: 0 }               | print.css:1:5: error OCT-CSS-004: widows cannot be "0" in print
        p { orphans: 2.5 }            | print.css:1:5: error OCT-CSS-004: orphans cannot be "2.5" in print
        p { content: blink(1) }       | print.css:1:5: error OCT-CSS-004: content cannot be "blink(1)" in print
        p { font: 12pt }              | print.css:1:5: error OCT-CSS-004: font cannot be "12pt" in print
        p { margin-top: var(--x) }    | print.css:1:5: error OCT-CSS-004: margin-top comes to no value that print sets
        p { --a: var(--b); --b: var(--a); margin-top: var(--a) } | print.css:1:35: error OCT-CSS-004: margin-top comes to no value that print sets
        p { txt-align: left }         | print.css:1:5: error OCT-CSS-008: there is no property named txt-align
        blockqoute p { color: red }   | print.css:1:1: error OCT-CSS-008: no book has an element named blockqoute
        @import "other.css";          | print.css:1:1: error OCT-CSS-009: a theme stands only on one of Octavo's own, and none is named "other.css"
        @import "common" screen;      | print.css:1:1: error OCT-CSS-009: a theme stands only on one of Octavo's own, and none is named "common"
        p { background: url(a.png) }  | print.css:1:5: error OCT-CSS-009: background may not load a file
        """)
    void eachIsSaidWithItsPlace(String css, String message) {
        assertThat(Themes.problems(folder, css)).contains(message);
    }

    @Test
    void theNearestPropertyIsTheHint() {
        List<Problem> problems = Themes.print(folder, "p { txt-align: left }").problems();
        assertThat(problems).extracting(Problem::hint).containsExactly("did you mean text-align");
    }

    @Test
    void aRuleForAPartOfAPageIsSentThere() {
        List<Problem> problems =
                Themes.print(folder, "@footnote { border-top: 1pt solid }").problems();
        assertThat(problems).extracting(Problem::hint).containsExactly("write it between the braces of an @page");
    }

    @Test
    void allAreSaidNotTheFirst() {
        assertThat(Themes.problems(folder, """
            p { margin 3pt; color: blau }
            em { colr: red }
            h1 { text-align: centre }
            """))
                .hasSize(4)
                .anyMatch(message -> message.startsWith("print.css:1:17"))
                .anyMatch(message -> message.startsWith("print.css:2:6"))
                .anyMatch(message -> message.startsWith("print.css:3:6"));
    }

    @Test
    void rulesAfterAWrongOneStillCount() {
        PrintTheme theme = Themes.print(folder, "h1 { margin 3pt }\np { widows: 4 }")
                .value()
                .orElseThrow();
        Style style = theme.style(octavo.style.selector.Leaf.of("p"), theme.root());
        assertThat(style.number(octavo.style.value.Property.WIDOWS)).isEqualTo(4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"(", "{", "p:not(", "@media print {"})
    void whatIsNestedTooDeepIsNotEvenParsed(String opening) {
        assertThat(Themes.problems(folder, opening.repeat(100_000)))
                .anyMatch(message -> message.contains("more than 100 brackets"));
    }

    @Test
    void aFontThatIsNotThereIsSaid() {
        assertThat(Themes.problems(folder, "@font-face { font-family: A; src: url(\"fonts/nowhere.ttf\") }"))
                .containsExactly("print.css:1:1: error OCT-CSS-005: there is no font file \"fonts/nowhere.ttf\"");
    }

    @Test
    void propertiesOfOtherMakersAreLeftToThem() {
        assertThat(Themes.problems(folder, "p { -webkit-hyphens: auto; -epub-hyphens: auto }"))
                .isEmpty();
    }
}
