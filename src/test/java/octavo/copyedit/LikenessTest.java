package octavo.copyedit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LikenessTest {

    @ParameterizedTest
    @CsvSource({
        "Queequeg, Quequeg, true",
        "Queequeg, Queequeeg, true",
        "Queequeg, Queuqeeg, false",
        "Queequeg, Qeuequeg, true",
        "Queequeg, Queezueg, true",
        "America, American, false",
        "Nantucket, Nantuckett, false",
        "Stubb, Stubbs, false",
        "Maria, Marie, false",
        "Queequeg, Queequeg, false"
    })
    void slipIsOneLetterInsideAWord(String one, String other, boolean slip) {
        assertThat(Likeness.slip(one, other)).isEqualTo(slip);
        assertThat(Likeness.slip(other, one)).isEqualTo(slip);
    }
}
