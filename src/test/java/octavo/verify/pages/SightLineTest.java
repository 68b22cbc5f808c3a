package octavo.verify.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SightLineTest {

    /** Hebrew letters stand for themselves: alef to he, the first to be read at the right. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "the words \u05D2\u05D1\u05D0 \u05D4\u05D3 and | the words \u05D3\u05D4 \u05D0\u05D1\u05D2 and",
                "\u05D2\u05D1\u05D0 25 \u05D4\u05D3 | \u05D3\u05D4 25 \u05D0\u05D1\u05D2",
                ".\u05D2\u05D1\u05D0 \u05D4\u05D3 | \u05D3\u05D4 \u05D0\u05D1\u05D2.",
                "\u05D2\u05D1\u05D0 \u05D4\u05D3. | \u05D3\u05D4 \u05D0\u05D1\u05D2.",
                "\u05D2\u05D1\u05D0 Up to \u05D4\u05D3\u05D2 | \u05D2\u05D3\u05D4 Up to \u05D0\u05D1\u05D2",
                ".(\u05D2\u05D1\u05D0) \u05D4\u05D3 | \u05D3\u05D4 (\u05D0\u05D1\u05D2)."
            })
    void wordsAreReadInTheirOrder(String seen, String read) {
        SightLine line = new SightLine();
        line.add(List.of(seen.split("")));
        assertThat(line.read()).isEqualTo(read);
    }

    @Test
    void aLineOfSpacesSaysNothing() {
        SightLine line = new SightLine();
        line.add(List.of(" ", " "));
        assertThat(line.read()).isEmpty();
    }
}
