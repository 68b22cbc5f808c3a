package octavo.press.pdfx;

import static org.assertj.core.api.Assertions.assertThat;

import octavo.measure.PageSize;
import octavo.press.profile.Profile;
import octavo.press.profile.Profile.Bleed;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Media, bleed and trim of a page of six by nine inches, 432 by 648 points. */
class SheetTest {

    private static final PageSize TRIM = PageSize.parse("6x9in").orElseThrow();

    @ParameterizedTest
    @CsvSource({
        "kdp, true, 441 666, 0 9 432 657",
        "kdp, false, 441 666, 9 9 441 657",
        "ingram, true, 441 666, 0 9 432 657",
        "lulu, true, 450 666, 9 9 441 657",
        "lulu, false, 450 666, 9 9 441 657",
        "generic, true, 449.01 665.01, 8.5 8.5 440.5 656.5",
    })
    void printersBleedDifferently(String profile, boolean recto, String media, String trim) {
        Sheet sheet = new Sheet(TRIM, Profile.named(profile).bleed(), false);
        assertThat(box(sheet.media(recto))).isEqualTo("0 0 " + media);
        assertThat(box(sheet.trimmed(recto))).isEqualTo(trim);
        assertThat(box(sheet.bled(recto))).isEqualTo("0 0 " + media);
    }

    @Test
    void withoutBleedAllBoxesAreTheTrim() {
        Sheet sheet = new Sheet(TRIM, Bleed.NONE, false);
        assertThat(box(sheet.media(true))).isEqualTo("0 0 432 648");
        assertThat(sheet.trimmed(false)).hasToString(sheet.media(true).toString());
    }

    @Test
    void marksStandOutsideTheBleed() {
        Sheet sheet = new Sheet(TRIM, Profile.named("generic").bleed(), true);
        assertThat(box(sheet.media(true))).isEqualTo("0 0 488.69 704.69");
        assertThat(box(sheet.bled(true))).isEqualTo("19.84 19.84 468.85 684.85");
        assertThat(CropMarks.around(sheet.trimmed(true), sheet.off()))
                .contains("17.008 28.347 m 2.835 28.347 l S")
                .contains("460.347 687.686 m 460.347 701.859 l S");
    }

    private static String box(PDRectangle box) {
        return "%s %s %s %s"
                .formatted(
                        plain(box.getLowerLeftX()),
                        plain(box.getLowerLeftY()),
                        plain(box.getUpperRightX()),
                        plain(box.getUpperRightY()));
    }

    private static String plain(float number) {
        return new java.math.BigDecimal(String.valueOf(Math.round(number * 100) / 100.0))
                .stripTrailingZeros()
                .toPlainString();
    }
}
