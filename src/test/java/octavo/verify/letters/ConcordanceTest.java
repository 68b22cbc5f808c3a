package octavo.verify.letters;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ConcordanceTest {

    private static final String TEXT = "\u0130zmir: oil 1; \u03BF\u03B4\u03BF\u03C2 2; toil 3; Oil lamp 4";

    private final Concordance words = new Concordance(letters(TEXT));

    @Test
    void wordsAreFoundWhereTheyStandByThemselves() {
        assertThat(words.places("oil")).containsExactly(6, 23);
        assertThat(words.lacks("lamp oil")).isTrue();
    }

    @Test
    void capitalsOfAnyLanguageStandForSmallLetters() {
        assertThat(words.places("izmir")).containsExactly(0);
        assertThat(words.lacks("\u039F\u0394\u039F\u03A3")).isFalse();
        assertThat(words.lacks("oil lamp 4")).isFalse();
    }

    private static Letters letters(String text) {
        Letters letters = new Letters();
        letters.add(text);
        return letters;
    }
}
