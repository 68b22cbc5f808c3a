package octavo.verify.softproof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import octavo.problem.Code;
import octavo.verify.Check;
import octavo.verify.Evidence;
import octavo.verify.Evidence.Inks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class InkCheckTest {

    private static final OptionalInt LIMIT = OptionalInt.of(240);

    /** The upper half of a page of 100 points is painted. */
    @ParameterizedTest
    @CsvSource({
        "0 0 0 1 k,              0, 0, 0, 50, 100",
        "0.5 0 0 0.25 k,        25, 0, 0, 12.5, 75",
        "1 0.8 0.6 0.1 k,       50, 40, 30, 5, 250",
        "0.75 g,                 0, 0, 0, 12.5, 25",
        "1 0 0 rg,               0, 50, 50, 0, 200",
        "/S cs 0.5 scn,         25, 12.5, 0, 0, 75",
        "/A cs 0.5 scn,         25, 25, 25, 25, 200"
    })
    void inkIsMeasuredWhereItLies(String colour, double cyan, double magenta, double yellow, double black, int most) {
        String spots = "/ColorSpace<</S[/Separation/Sea/DeviceCMYK 5 0 R]/A[/Separation/All/DeviceCMYK 5 0 R]>>";
        byte[] pdf = BrokenPdf.page(
                "0 0 100 100",
                colour + " 0 50 100 50 re f",
                spots,
                "<</FunctionType 2/Domain[0 1]/N 1/C0[0 0 0 0]/C1[1 0.5 0 0]>>");
        Inks.Page page = inks(InkCheck.check("a.pdf", pdf, LIMIT)).getFirst();
        assertThat(page.cyan()).isCloseTo(cyan, within(0.5));
        assertThat(page.magenta()).isCloseTo(magenta, within(0.5));
        assertThat(page.yellow()).isCloseTo(yellow, within(0.5));
        assertThat(page.black()).isCloseTo(black, within(0.5));
        assertThat(page.most()).isCloseTo(most, within(2));
    }

    /** What is painted last lies on the paper alone. */
    @Test
    void inkUnderInkDoesNotCount() {
        byte[] pdf = BrokenPdf.page("0 0 100 100", "1 1 1 1 k 0 0 99 99 re f 0 0 0 0 k 0 0 100 100 re f", "");
        assertThat(inks(InkCheck.check("a.pdf", pdf, LIMIT)).getFirst().most()).isZero();
    }

    @Test
    void pictureOfFourInksIsMeasuredByItsOwnPixels() {
        byte[] pdf = BrokenPdf.page(
                "0 0 100 100",
                "100 0 0 100 0 0 cm /I Do",
                "/XObject<</I 5 0 R>>",
                BrokenPdf.stream(
                        "/Type/XObject/Subtype/Image/Width 1/Height 1/BitsPerComponent 8/ColorSpace/DeviceCMYK",
                        "\u00FF\u0080\u0000\u0040"));
        Inks.Page page = inks(InkCheck.check("a.pdf", pdf, LIMIT)).getFirst();
        assertThat(List.of(page.cyan(), page.magenta(), page.yellow(), page.black()))
                .usingElementComparator((a, b) -> Math.abs(a - b) < 1 ? 0 : Double.compare(a, b))
                .containsExactly(100.0, 50.2, 0.0, 25.1);
    }

    @ParameterizedTest
    @CsvSource({"1 1 0.4 0 k, 0", "1 1 0.5 0 k, 1"})
    void moreThanThePrinterTakesIsAnError(String colour, int errors) {
        Check check = InkCheck.check("a.pdf", BrokenPdf.page("0 0 9 9", colour + " 0 0 9 9 re f", ""), LIMIT);
        assertThat(check.problems()).hasSize(errors).allMatch(problem -> problem.code() == Code.PREFLIGHT_INK);
        assertThat(InkCheck.check("a.pdf", BrokenPdf.page("0 0 9 9", colour, ""), OptionalInt.empty())
                        .problems())
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("undrawable")
    void pageThatCannotBeDrawnIsTold(byte[] pdf, String reason) {
        assertThat(InkCheck.check("a.pdf", pdf, LIMIT).problems())
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.code()).isEqualTo(Code.CHECK_PDF);
                    assertThat(problem.message())
                            .startsWith("page 1 cannot be drawn: ")
                            .contains(reason);
                });
    }

    private static Stream<Arguments> undrawable() {
        return Stream.of(
                Arguments.of(BrokenPdf.page("0 0 0 0"), "its size is"),
                Arguments.of(BrokenPdf.page("0 0 1e-30 99"), "its size is"),
                Arguments.of(BrokenPdf.page("0 0 14400 14400"), "its size is"),
                Arguments.of(BrokenPdf.drawingInItself(), "more in it than a page can have"),
                Arguments.of(BrokenPdf.hugePicture(), "more in it than a page can have"));
    }

    @Test
    void pagesAreCountedNotBelieved() {
        assertThat(inks(InkCheck.check("a.pdf", BrokenPdf.claiming("999999999"), LIMIT)))
                .hasSize(1);
        assertThat(InkCheck.check("a.pdf", BrokenPdf.circle(), LIMIT).evidence())
                .isEqualTo(new Evidence.None());
        assertThat(InkCheck.check("a.pdf", new byte[] {1, 2, 3}, LIMIT).evidence())
                .isEqualTo(new Evidence.None());
    }

    private static List<Inks.Page> inks(Check check) {
        return ((Inks) check.evidence()).pages();
    }
}
