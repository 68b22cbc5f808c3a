package octavo.verify.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordsTest {

    @Test
    void wordsFiguresAndMarksStandByThemselves() {
        assertThat(texts("“Oil—the 12th,” he said."))
                .containsExactly("“", "Oil", "—", "the", "12", "th", ",", "”", "he", "said", ".");
        assertThat(texts("o\uFB03ce lamp-light co\u00ADal 灯火"))
                .containsExactly("office", "lamp-light", "coal", "灯", "火");
    }

    @Test
    void leadersAreNoWords() {
        assertThat(texts("January . . . . . . . . 1")).containsExactly("January", "1");
        assertThat(texts("and then …")).containsExactly("and", "then", ".", ".", ".");
    }

    @Test
    void aWordDividedIsOneWord() {
        assertThat(texts("the light-", "house stood")).containsExactly("the", "lighthouse", "stood");
        assertThat(texts("the light\u00AD", "house stood")).containsExactly("the", "lighthouse", "stood");
        assertThat(texts("pages 12-", "14")).containsExactly("pages", "12", "-", "14");
        assertThat(texts("well -", "known")).containsExactly("well", "-", "known");
    }

    @Test
    void aHyphenIsADifferenceWhereNoLineEnds() {
        List<Word> hyphened = words("the lamp-light of home");
        assertThat(Diff.of(hyphened, words("the lamplight of home"))).containsExactly(new Hunk(1, 2, 1, 2));
        assertThat(Diff.of(hyphened, words("the lamp-", "light of home"))).isEmpty();
        assertThat(Diff.of(words("the lamplight of home"), words("the lamp-", "light of home")))
                .isEmpty();
    }

    @Test
    void wordsAreReadAsTheyStand() {
        assertThat(Word.joined(words("“Oil,” he said—twice."))).isEqualTo("“Oil,” he said—twice.");
    }

    private static List<String> texts(String... lines) {
        return words(lines).stream().map(Word::text).toList();
    }

    private static List<Word> words(String... lines) {
        Words words = new Words();
        for (String line : lines) {
            words.line(line, 0);
        }
        return words.all();
    }
}
