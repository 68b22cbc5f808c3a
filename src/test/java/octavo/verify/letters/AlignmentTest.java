package octavo.verify.letters;

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

    @Test
    void aWordThatStandsTwiceIsToldAndAFolioIsNot() {
        assertThat(Alignment.of(letters(TALE), letters(TALE.replace("wick", "wick wick")))
                        .added())
                .singleElement()
                .satisfies(added -> {
                    assertThat(added.letters()).isEqualTo("wick");
                    assertThat(added.twice()).isTrue();
                });
        Letters page = letters("The keeper trimmed the wick ");
        page.add("12 The Lamp");
        page.add("at dusk and climbed the stair with oil in both hands.");
        assertThat(Alignment.of(letters(TALE), page).added()).isEmpty();
    }

    @Test
    void aLineThatStandsTwiceIsTold() {
        Letters want = letters("One two three four five. Six seven eight nine ten eleven. Twelve thirteen fourteen.");
        Letters page = letters("One two three four five.");
        page.add("Six seven eight nine ten eleven.Six seven eight nine ten eleven.");
        page.add("Twelve thirteen fourteen.");
        assertThat(Alignment.of(want, page).added())
                .singleElement()
                .satisfies(added -> assertThat(added.twice()).isTrue());
    }

    @Test
    void aLineThatStandsTwiceBeforeAListIsTold() {
        Letters want = letters("One two three four five.");
        want.add("Six seven eight nine ten.");
        Letters page = letters("One two three four five.One two three four five.");
        page.add("\u2022 Six seven eight nine ten.");
        assertThat(Alignment.of(want, page).added()).singleElement().satisfies(added -> {
            assertThat(added.letters()).isEqualTo("Onetwothreefourfive.");
            assertThat(added.numbered()).isFalse();
            assertThat(added.twice()).isTrue();
        });
    }
}
