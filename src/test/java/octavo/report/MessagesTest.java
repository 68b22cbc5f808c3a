package octavo.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.UnaryOperator;
import octavo.problem.Code;
import octavo.problem.Problem;
import octavo.source.SourceSpan;
import org.junit.jupiter.api.Test;

class MessagesTest {

    @Test
    void aMessageNamesItsPlaceAndItsHintFollows() {
        Problem problem = problem(Code.REFERENCE_TO_NOTHING, "chapters/03.md", 41, "no figure is named \"fig:map\"");
        assertThat(Messages.lines(problem, UnaryOperator.identity()))
                .containsExactly(
                        "chapters/03.md:41:12: error OCT-REF-001: no figure is named \"fig:map\"", "    hint: mend it");
    }

    @Test
    void whatATerminalWouldObeyIsShownInstead() {
        Problem problem = problem(Code.REFERENCE_TO_NOTHING, "a.md", 1, "red \u001B[31m, turned \u202E");
        assertThat(Messages.lines(problem, UnaryOperator.identity()).getFirst())
                .endsWith("red \\u{1b}[31m, turned \\u{202e}");
    }

    @Test
    void problemsAreToldInTheOrderOfTheBooksFilesAndOnlyOnce() {
        Problem first = problem(Code.NOTE_UNUSED, "a.md", 2, "x");
        Problem second = problem(Code.NOTE_UNUSED, "a.md", 10, "x");
        Problem third = problem(Code.NOTE_UNUSED, "b.md", 1, "x");
        assertThat(Messages.sorted(List.of(third, second, first, second))).containsExactly(first, second, third);
    }

    @Test
    void whatIsToldOnceIsCountedOnce() {
        Problem told = problem(Code.NOTE_UNUSED, "a.md", 2, "x");
        Problem other = problem(Code.NOTE_UNUSED, "a.md", 3, "x");
        assertThat(Messages.counts(List.of(told, other, told))).isEqualTo(Messages.counts(List.of(told, other)));
    }

    private static Problem problem(Code code, String file, int line, String message) {
        return new Problem(code, SourceSpan.at(file, line, 12), message, "mend it");
    }
}
