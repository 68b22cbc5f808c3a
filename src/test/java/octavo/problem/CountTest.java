package octavo.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountTest {

    @ParameterizedTest
    @CsvSource({"0, page, 0 pages", "1, page, 1 page", "2, page, 2 pages", "21, page, 21 pages"})
    void oneIsOneAndAllElseAreSeveral(long number, String one, String said) {
        assertThat(Count.of(number, one)).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource({"1, 1 entry", "3, 3 entries"})
    void someHaveAWordOfTheirOwn(long number, String said) {
        assertThat(Count.of(number, "entry", "entries")).isEqualTo(said);
    }
}
