package octavo.book;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RelatorTest {

    @ParameterizedTest
    @CsvSource({"author, aut", "editor, edt", "translator, trl", "illustrator, ill", "writer of foreword, wfw"})
    void eachTaskHasItsCode(String name, String code) {
        assertThat(Relator.of(name)).contains(new Relator(name, code));
    }

    @Test
    void everyCodeHasThreeLetters() {
        assertThat(Relator.names())
                .hasSizeGreaterThan(200)
                .allSatisfy(name ->
                        assertThat(Relator.of(name).orElseThrow().code()).matches("[a-z]{3}"));
    }
}
