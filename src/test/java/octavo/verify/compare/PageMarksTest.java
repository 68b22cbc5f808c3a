package octavo.verify.compare;

import static org.assertj.core.api.Assertions.assertThat;

import octavo.report.Changes;
import octavo.verify.container.Unreadable;
import octavo.verify.softproof.BrokenPdf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageMarksTest {

    private static final String TOWER = "10 10 m 20 50 l 30 90 40 20 50 60 c S ";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        10 10 m 20 50 l 30 90 40 20 50 60 c S   | nothing differs
        q 1 0 0 1 20 0 cm %s Q                  | nothing differs
        30 10 m 40 50 l 50 90 60 20 70 60 c S   | nothing differs
        10 10 m 20 50 l 30 90 40 20 50 62 c S   | page 1: another drawing, 14 by 28 mm, 4 mm from the left and 4 mm from the top
        0.5 G %s                                | page 1: another drawing, 14 by 28 mm, 4 mm from the left and 4 mm from the top
        2 w %s                                  | page 1: another drawing, 14 by 28 mm, 4 mm from the left and 4 mm from the top
        q 0.5 0 0 0.5 0 0 cm %s Q               | page 1: another drawing, 7 by 14 mm, 2 mm from the left and 19 mm from the top
        %s %s                                   | page 1: a new drawing, 14 by 28 mm, 4 mm from the left and 4 mm from the top
        n                                       | page 1: a drawing is gone, 14 by 28 mm, 4 mm from the left and 4 mm from the top
        %s 10 20 30 0.5 re f                    | page 1: a new drawing, 11 by 0 mm, 4 mm from the left and 28 mm from the top
        %s /I Do                                | page 1: a new picture, 0 by 0 mm, 0 mm from the left and 35 mm from the top
        """)
    void drawingsAreKnownByTheirLooks(String content, String told) throws Unreadable {
        assertThat(between(page(TOWER), page(content.replace("%s", TOWER)))).contains(told);
    }

    /** What words bring with them has gone elsewhere with them. */
    @ParameterizedTest
    @CsvSource({"0 0 50 1 re f", "0 0 m 50 0 l S"})
    void rulesAroundOtherWordsAreNoDrawings(String rule) throws Unreadable {
        assertThat(between(page("BT /F 9 Tf (one lamp) Tj ET"), page("BT /F 9 Tf (two lamps) Tj ET " + rule)))
                .contains("words")
                .doesNotContain("drawing");
    }

    private static String between(byte[] old, byte[] now) throws Unreadable {
        return String.join("\n", Changes.lines(Comparison.of(Exemplar.of(old), Exemplar.of(now)), true));
    }

    private static byte[] page(String content) {
        return BrokenPdf.page(
                "0 0 100 100",
                content,
                "/Font<</F<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>/XObject<</I 5 0 R>>",
                BrokenPdf.stream(
                        "/Type/XObject/Subtype/Image/Width 1/Height 1/BitsPerComponent 8/ColorSpace/DeviceGray", "x"));
    }
}
