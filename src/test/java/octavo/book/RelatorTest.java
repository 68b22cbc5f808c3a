package octavo.book;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RelatorTest {

    @ParameterizedTest
    @CsvSource({
        "author, aut, A01",
        "editor, edt, B01",
        "translator, trl, B06",
        "illustrator, ill, A12",
        "writer of foreword, wfw, A23",
        "binder, bnd, Z99"
    })
    void eachTaskHasItsCodes(String name, String code, String onix) {
        assertThat(Relator.of(name)).contains(new Relator(name, code, onix));
    }

    @Test
    void theTradesCodeForAllTheRestNamesNobody() {
        assertThat(Relator.ofOnix("B06").map(Relator::name)).contains("translator");
        assertThat(Relator.ofOnix("Z99")).isEmpty();
    }

    @Test
    void everyCodeHasThreeLetters() {
        assertThat(Relator.names())
                .hasSizeGreaterThan(200)
                .allSatisfy(name ->
                        assertThat(Relator.of(name).orElseThrow().code()).matches("[a-z]{3}"));
    }
}
