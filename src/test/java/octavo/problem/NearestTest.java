package octavo.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestTest {

    private static final List<String> KEYS = List.of("title", "subtitle", "language", "contributors", "copyright");

    @Test
    void aSlipOfTheFingerFindsItsWord() {
        assertThat(Nearest.to("titel", KEYS)).contains("title");
        assertThat(Nearest.to("langauge", KEYS)).contains("language");
        assertThat(Nearest.to("Contributers", KEYS)).contains("contributors");
    }

    @Test
    void aWordLikeNoneFindsNone() {
        assertThat(Nearest.to("weather", KEYS)).isEmpty();
        assertThat(Nearest.to("x", KEYS)).isEmpty();
    }
}
