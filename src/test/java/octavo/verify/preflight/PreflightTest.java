package octavo.verify.preflight;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import octavo.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A sound file has no faults; a file with one fault has that fault and no other. */
class PreflightTest {

    @Test
    void aSoundFileHasNoFaults() throws IOException {
        assertThat(problems(new SoundPdf(4))).isEmpty();
    }

    @Test
    void aFaultOnManyPagesIsToldOnceWithItsRuleAndTheWayOut() throws IOException {
        SoundPdf pdf = new SoundPdf(6);
        for (int page : new int[] {0, 2, 3}) {
            pdf.paint(pdf.document.getPage(page), out -> {
                out.setNonStrokingColor(1f, 1f, 1f, 0f);
                out.addRect(60, 60, 20, 20);
                out.fill();
            });
        }
        Problem problem = problems(pdf).getFirst();
        assertThat(problem.message()).isEqualTo("an area has 300 % of ink where 240 % may lie on pages 1, 3–4");
        assertThat(problem.hint()).endsWith("(the printer's guide; profile trial-2026.11)");
    }

    @ParameterizedTest
    @MethodSource("octavo.verify.preflight.Faults#all")
    void everyFaultIsFoundAndNothingElse(Broken broken) throws IOException {
        SoundPdf pdf = new SoundPdf(broken.pages());
        broken.spoiling().spoil(pdf);
        List<Problem> problems = problems(pdf);
        assertThat(problems).extracting(Problem::message).containsExactly(broken.message());
        assertThat(problems).extracting(Problem::code).containsExactly(broken.code());
    }

    private static List<Problem> problems(SoundPdf pdf) throws IOException {
        return Preflight.check("book.pdf", pdf.bytes(), SoundPdf.RULES).problems();
    }
}
