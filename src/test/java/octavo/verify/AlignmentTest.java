package octavo.verify;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AlignmentTest {

    private static final String TALE =
            "The keeper trimmed the wick at dusk and climbed the stair with oil in both hands.";

    @Test
    void aTextInItselfLeavesNothing() {
        Alignment alignment = Alignment.of(letters(TALE), letters(TALE));
        assertThat(alignment.missing()).isEmpty();
        assertThat(alignment.rest().text()).isEmpty();
    }

    @Test
    void aHyphenAtALinesEndIsNotALetter() {
        assertThat(Alignment.of(letters(TALE), letters(TALE.replace("climbed", "clim-\nbed")))
                        .missing())
                .isEmpty();
    }

    @Test
    void ligaturesAreTheirLetters() {
        assertThat(Alignment.of(letters("office fjord waffle"), letters("o\uFB03ce fjord wa\uFB04e"))
                        .missing())
                .isEmpty();
    }

    @Test
    void whatStandsBetweenIsLeftWholeThoughItsFirstLettersAgreeByChance() {
        Letters page = letters("The keeper trimmed the wick ");
        page.add("at one hundred and four feet ");
        page.add("at dusk and climbed the stair with oil in both hands.");
        Alignment alignment = Alignment.of(letters(TALE), page);
        assertThat(alignment.missing()).isEmpty();
        assertThat(alignment.rest().text()).isEqualTo("atonehundredandfourfeet");
    }

    @Test
    void aPageMayEndAFewLettersAfterATextBegins() {
        Letters pages = letters("The keeper trimmed ");
        pages.add("12 THE LEDGER");
        pages.add(TALE.substring(19));
        assertThat(Alignment.of(letters(TALE), pages).missing()).isEmpty();
    }

    @Test
    void aNoteKeepsAWordThatAlsoBeginsTheNextPage() {
        Letters pages = letters("The keeper trimmed ");
        pages.add("1. Not without the ");
        pages.add("scissors.");
        pages.add("12 THE LEDGER");
        pages.add(TALE.substring(19));
        Alignment alignment = Alignment.of(letters(TALE), pages);
        assertThat(alignment.missing()).isEmpty();
        assertThat(alignment.rest().text()).isEqualTo("1.Notwithoutthescissors.12THELEDGER");
    }

    @Test
    void aLostWordIsFoundAtItsPlace() {
        Letters expected = letters(TALE);
        Alignment alignment = Alignment.of(expected, letters(TALE.replace(" dusk", "")));
        assertThat(alignment.missing())
                .singleElement()
                .satisfies(gap -> assertThat(expected.text().substring(gap.from(), gap.to()))
                        .isEqualTo("dusk"));
    }

    @Test
    void aLostEndIsFound() {
        assertThat(Alignment.of(letters(TALE), letters(TALE.substring(0, 40))).missing())
                .hasSize(1);
    }

    private static Letters letters(String text) {
        Letters letters = new Letters();
        letters.add(text);
        return letters;
    }
}
