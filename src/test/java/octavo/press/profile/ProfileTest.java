package octavo.press.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import octavo.book.Edition.Binding;
import octavo.measure.Length;
import octavo.measure.PageSize;
import octavo.press.profile.Profile.Bleed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProfileTest {

    private static final PageSize SIX_BY_NINE = PageSize.parse("6x9in").orElseThrow();
    private static final PageSize A5 = PageSize.parse("a5").orElseThrow();

    @ParameterizedTest
    @ValueSource(strings = {"generic", "kdp", "ingram", "lulu"})
    void everyProfileNamesItsSourcesAndItsDay(String name) {
        Profile profile = Profile.named(name);
        assertThat(profile.reviewed()).isAfter(LocalDate.of(2026, 8, 31));
        assertThat(profile.sources())
                .containsOnlyKeys(
                        "trims",
                        "bleed",
                        "margins",
                        "pages",
                        "file",
                        "colour",
                        "lines",
                        "ink",
                        "cover",
                        "counts",
                        "spine-text")
                .allSatisfy((_, source) -> assertThat(source).isNotBlank());
        assertThat(profile.version()).startsWith(name + "-2026.");
    }

    @Test
    void threePrintersHaveThreeBleeds() {
        Length eighth = Length.in(0.125);
        assertThat(Profile.named("kdp").bleed()).isEqualTo(new Bleed(eighth, Length.ZERO, eighth, eighth));
        assertThat(Profile.named("lulu").bleed()).isEqualTo(new Bleed(eighth, eighth, eighth, eighth));
        assertThat(Profile.named("generic").bleed().inside()).isEqualTo(Length.mm(3));
    }

    @ParameterizedTest
    @CsvSource({
        "kdp, 24, 0.375",
        "kdp, 150, 0.375",
        "kdp, 151, 0.5",
        "kdp, 700, 0.75",
        "kdp, 701, 0.875",
        "kdp, 900, 0.875",
        "lulu, 60, 0.5",
        "lulu, 61, 0.625",
        "lulu, 400, 1",
        "lulu, 700, 1.25",
        "ingram, 1000, 0.5"
    })
    void theInsideMarginGrowsWithTheBook(String name, int pages, double inches) {
        assertThat(Profile.named(name).margins().inside(pages)).isEqualTo(Length.in(inches));
    }

    @Test
    void sizesAreOfferedByBindingAndStock() {
        Profile kdp = Profile.named("kdp");
        assertThat(kdp.offer(Binding.PAPERBACK, "cream", SIX_BY_NINE)
                        .orElseThrow()
                        .most())
                .isEqualTo(776);
        assertThat(kdp.offer(Binding.CASE, "white", SIX_BY_NINE).orElseThrow().least())
                .isEqualTo(76);
        assertThat(kdp.offer(Binding.JACKET, "white", SIX_BY_NINE)).isEmpty();
        assertThat(kdp.offer(Binding.PAPERBACK, "white", A5).orElseThrow().most())
                .as("a size of one's own")
                .isEqualTo(828);
        Profile lulu = Profile.named("lulu");
        assertThat(lulu.offer(Binding.PAPERBACK, "white", A5)).as("5.83x8.27in").isPresent();
        assertThat(lulu.offer(Binding.PAPERBACK, "groundwood", A5)).isEmpty();
        assertThat(lulu.offer(
                        Binding.PAPERBACK, "white", PageSize.parse("b-format").orElseThrow()))
                .isEmpty();
    }

    @Test
    void noSourceIsQuotedForNumbersThatNobodyPublishes() {
        assertThat(Profile.named("ingram").cited("spine-text")).startsWith("unconfirmed; profile ingram-2026.");
        assertThat(Profile.named("kdp").cited("spine-text"))
                .startsWith("KDP help, topic G201953020; profile kdp-2026.");
    }

    /**
     * KDP's cover calculator said 0.282 in for 120 pages of groundwood and 0.564 in for 240; the others are the printers' own
     * examples and formulas: KDP help, topic G201953020; Lulu's spine width calculator, of which the ranges are those that
     * cover-lulu-hardcover.tex of HoTT/book fell into (1.6875 in), and its formula for paperbacks.
     */
    @ParameterizedTest
    @CsvSource({
        "kdp, PAPERBACK, groundwood, 120, 0.282",
        "kdp, PAPERBACK, groundwood, 240, 0.564",
        "kdp, PAPERBACK, white, 24, 0.054048",
        "kdp, PAPERBACK, white, 200, 0.4504",
        "kdp, PAPERBACK, cream, 776, 1.94",
        "lulu, PAPERBACK, white, 32, 0.132072",
        "lulu, CASE, white, 611, 1.6875",
        "lulu, CASE, white, 638, 1.6875",
        "lulu, CASE, white, 24, 0.25",
        "lulu, CASE, white, 85, 0.5",
    })
    void spinesAreAsWideAsThePrintersSay(String name, Binding binding, String stock, int pages, double inches) {
        assertThat(spine(name, binding, stock, pages)).isCloseTo(inches, within(1e-5));
    }

    @Test
    void everyPrinterReckonsItsOwnSpine() {
        assertThat(spine("kdp", Binding.PAPERBACK, "white", 200)).isCloseTo(0.4504, within(1e-5));
        assertThat(spine("kdp", Binding.PAPERBACK, "cream", 200)).isCloseTo(0.5, within(1e-5));
        assertThat(spine("lulu", Binding.PAPERBACK, "white", 200)).isCloseTo(200 / 444.0 + 0.06, within(1e-5));
        assertThat(spine("lulu", Binding.CASE, "white", 200)).isCloseTo(0.75, within(1e-5));
        assertThat(Profile.named("kdp").cover().spine(Binding.CASE, "white", 200))
                .as("copies of its rule disagree")
                .isEmpty();
        assertThat(Profile.named("ingram").cover().estimate()).isTrue();
        assertThat(Profile.named("lulu").cover().estimate()).isFalse();
    }

    private static double spine(String name, Binding binding, String stock, int pages) {
        return Profile.named(name)
                        .cover()
                        .spine(binding, stock, pages)
                        .orElseThrow()
                        .pt()
                / 72;
    }
}
