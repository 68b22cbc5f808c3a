package octavo.style.value;

import static org.assertj.core.api.Assertions.assertThat;

import octavo.measure.Length;
import octavo.measure.PageSize;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CalculationTest {

    private static final Scale SCALE = new Scale(10, 12, 14, new PageSize(Length.pt(400), Length.pt(600)));

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
        12pt                                   ; 12pt
        1in                                    ; 72pt
        25.4mm                                 ; 72pt
        96px                                   ; 72pt
        1.5em                                  ; 15pt
        -.5em                                  ; -5pt
        2rem                                   ; 24pt
        2lh                                    ; 28pt
        10vw                                   ; 40pt
        10vh                                   ; 60pt
        calc(1in + 2 * 3pt)                    ; 78pt
        calc(10vw - 1em / 2)                   ; 35pt
        calc((1pt + 2pt) * 3)                  ; 9pt
        calc(50% - 6pt)                        ; calc(50% + -6pt)
        calc(2 * 3)                            ; 6
        min(10pt, 1em, 3em)                    ; 10pt
        max(10pt, 2em)                         ; 20pt
        clamp(5pt, 1em, 8pt)                   ; 8pt
        round(down, calc(100vh - 43pt), 14pt)  ; 546pt
        round(up, 15pt, 14pt)                  ; 28pt
        round(20pt, 14pt)                      ; 14pt
        """)
    void comesTo(String css, String expected) {
        assertThat(Terms.absolute(term(css), SCALE)).hasToString(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "12parsec",
                "calc(1pt + 2)",
                "calc(1pt * 2pt)",
                "calc(1pt / 0)",
                "calc(1 / 1pt)",
                "calc(1pt + )",
                "calc()",
                "min(10pt, 50%)",
                "round(10pt, 0pt)",
                "round()",
                "auto",
                "\"12pt\""
            })
    void whatCannotBeMixedComesToNothing(String css) {
        assertThat(Calculation.of(term(css), SCALE)).isEmpty();
    }

    private static Term term(String css) {
        return TermReader.read(css).getFirst();
    }
}
