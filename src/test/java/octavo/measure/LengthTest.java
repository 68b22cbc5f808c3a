package octavo.measure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LengthTest {

    @Test
    void unitsOfPaperAreExactToTheMillipoint() {
        assertThat(Length.in(1)).isEqualTo(Length.pt(72));
        assertThat(Length.mm(25.4)).isEqualTo(Length.in(1));
        assertThat(Length.parse("2.54cm")).contains(Length.in(1));
        assertThat(Length.parse("96px")).contains(Length.in(1));
        assertThat(Length.parse("6pc")).contains(Length.in(1));
    }

    @Test
    void aLengthWithoutUnitIsNone() {
        assertThat(Length.parse("14")).isEmpty();
        assertThat(Length.parse("fourteen pt")).isEmpty();
    }

    @Test
    void itIsWrittenAsCssReadsIt() {
        assertThat(Length.pt(10.5)).hasToString("10.5pt");
        assertThat(Length.ZERO).hasToString("0pt");
    }

    @Test
    void pagesAreReadByTradeNameAndBySides() {
        assertThat(PageSize.parse("A5")).contains(new PageSize(Length.mm(148), Length.mm(210)));
        assertThat(PageSize.parse("6x9in")).contains(new PageSize(Length.in(6), Length.in(9)));
        assertThat(PageSize.parse("148x210mm")).isEqualTo(PageSize.parse("a5"));
        assertThat(PageSize.parse("octavo")).isEmpty();
    }
}
