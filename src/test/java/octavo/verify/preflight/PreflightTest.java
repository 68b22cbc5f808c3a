package octavo.verify.preflight;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import octavo.problem.Problem;
import octavo.verify.Check;
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

    /** Others are among the spoilt files. */
    @ParameterizedTest
    @MethodSource("octavo.verify.preflight.Faults#ofTheTrialPrinter")
    void whatThePrinterDoesNotTakeIsFoundAndNothingElse(Broken broken) throws IOException {
        SoundPdf pdf = new SoundPdf(broken.pages());
        broken.spoiling().spoil(pdf);
        List<Problem> problems = problems(pdf);
        assertThat(problems).extracting(Problem::message).containsExactly(broken.message());
        assertThat(problems).extracting(Problem::code).containsExactly(broken.code());
    }

    private static List<Problem> problems(SoundPdf pdf) throws IOException {
        return Preflight.check("book.pdf", pdf.bytes(), SoundPdf.RULES).problems();
    }

    @Test
    void whatIsWrongIsSeenWhereItStands() throws IOException {
        SoundPdf pdf = new SoundPdf(4);
        pdf.paint(out -> {
            out.setNonStrokingColor(1f, 0f, 0f);
            out.addRect(60, 60, 20, 20);
            out.fill();
            out.setNonStrokingColor(0f, 0f, 0f, 1f);
            pdf.write(out, 60, 14, "Lamp");
        });
        pdf.paint(out -> SoundPdf.draw(out, pdf.picture(150, 150, 8, "DeviceGray", (byte) 90), 108));
        assertThat(spots(pdf, "an area is in")).containsExactly("2: 60 338 20 20");
        assertThat(spots(pdf, "a picture has")).containsExactly("2: 60 90 108 108");
        assertThat(spots(pdf, "words stand")).containsExactly("2: 60 396 25 8");
    }

    @Test
    void whatIsWrongWithAWholePageIsSeenAllOverIt() throws IOException {
        SoundPdf pdf = new SoundPdf(4);
        pdf.document.getPage(1).setRotation(90);
        assertThat(spots(pdf, "the page is turned")).containsExactly("2: 0 0 318 418");
    }

    /** The boxes of a finding as {@code page: left top width height}, in points from the sheet's upper left corner. */
    private static List<String> spots(SoundPdf pdf, String beginning) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        pdf.document.save(out);
        Check check = Preflight.check("book.pdf", out.toByteArray(), SoundPdf.RULES);
        Problem problem = check.problems().stream()
                .filter(found -> found.message().startsWith(beginning))
                .findFirst()
                .orElseThrow();
        return check.spots(problem).stream()
                .map(spot -> "%d: %.0f %.0f %.0f %.0f"
                        .formatted(
                                spot.page(),
                                spot.left() * 3.18,
                                spot.top() * 4.18,
                                spot.width() * 3.18,
                                spot.height() * 4.18))
                .toList();
    }
}
