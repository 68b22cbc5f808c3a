package octavo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import octavo.problem.Code;
import octavo.problem.Problem;
import octavo.problem.Severity;
import octavo.source.SourceSpan;
import org.junit.jupiter.api.Test;

class VerdictTest {

    @Test
    void warningsLetABookBeMade() {
        Verdict verdict = Verdict.of(problems(Code.NOTE_UNUSED, Code.NOT_YET_MADE), List.of(), Severity.ERROR);
        assertThat(verdict).isEqualTo(new Verdict(Exit.MADE, "1 warning, 1 note"));
    }

    @Test
    void strictBuildsRefuseWarnings() {
        Verdict verdict = Verdict.of(problems(Code.NOTE_UNUSED, Code.NOTE_UNUSED), List.of(), Severity.WARNING);
        assertThat(verdict).isEqualTo(new Verdict(Exit.BOOK_HAS_ERRORS, "2 warnings"));
        assertThat(verdict.words("not made")).isEqualTo("not made: 2 warnings");
    }

    @Test
    void failedCheckCountsHigherThanTheBooksErrors() {
        List<Problem> all = problems(Code.CHECK_TEXT, Code.ID_TWICE);
        Verdict verdict = Verdict.of(all, problems(Code.CHECK_TEXT), Severity.ERROR);
        assertThat(verdict.exit()).isEqualTo(Exit.CHECK_FAILED);
        assertThat(verdict.made()).isFalse();
    }

    @Test
    void filesThatDifferWhenBuiltAgainFailedTheirCheck() {
        Verdict verdict = Verdict.of(problems(Code.NOT_REPRODUCED), List.of(), Severity.ERROR);
        assertThat(verdict.exit()).isEqualTo(Exit.CHECK_FAILED);
    }

    @Test
    void nothingFoundIsNothingSaid() {
        assertThat(Verdict.of(List.of(), List.of(), Severity.NOTE)).isEqualTo(new Verdict(Exit.MADE, ""));
    }

    private static List<Problem> problems(Code... codes) {
        return IntStream.range(0, codes.length)
                .mapToObj(i -> new Problem(codes[i], SourceSpan.at("a.md", i + 1, 1), "something", "something else"))
                .toList();
    }
}
