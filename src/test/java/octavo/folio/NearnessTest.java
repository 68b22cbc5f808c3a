package octavo.folio;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearnessTest {

    @ParameterizedTest
    @CsvSource({
        "7, 7, HERE",
        "6, 7, OPPOSITE",
        "7, 6, OPPOSITE",
        "7, 8, OVERLEAF",
        "8, 7, ELSEWHERE",
        "7, 9, ELSEWHERE",
        "6, 8, ELSEWHERE"
    })
    void pagesLieAsInAnOpenBook(int from, int to, Nearness near) {
        assertThat(Nearness.of(new Folio(from, false), new Folio(to, false))).isEqualTo(near);
        assertThat(Nearness.of(new Folio(from, true), new Folio(to, false))).isEqualTo(Nearness.ELSEWHERE);
    }
}
