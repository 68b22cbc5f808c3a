package octavo.verify.tally;

import static org.assertj.core.api.Assertions.assertThat;

import octavo.style.Vocabulary;
import org.junit.jupiter.api.Test;

class FoundTest {

    /** Those who read finished files share no code with those who write them, but the words of the vocabulary. */
    @Test
    void tableGoesOnUnderTheVocabularysName() {
        assertThat(Found.CONTINUED).isEqualTo(Vocabulary.TABLE_CONTINUED);
    }
}
