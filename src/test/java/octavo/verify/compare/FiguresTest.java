package octavo.verify.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiguresTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        oil 2.8 dear            | oil 2.9 dear            | 2.8               | 2.9
        It took 2.8. Then       | It took 2.9. Then       | 2.8               | 2.9
        ISBN 978-0-306-40615-7. | ISBN 978-3-16-148411-7. | 978-0-306-40615-7 | 978-3-16-148411-7
        at 10:15, then          | at 11:15, then          | 10:15             | 11:15
        the four lamps          | the five lamps          | four              | five
        in 1851. He             | in 1852. He             | 1851              | 1852
        """)
    void aNumberChangesAsAWhole(String old, String now, String was, String is) {
        List<Word> before = words(old);
        List<Word> after = words(now);
        assertThat(Figures.whole(Diff.of(before, after), before, after))
                .extracting(
                        hunk -> Word.joined(before.subList(hunk.from(), hunk.to())),
                        hunk -> Word.joined(after.subList(hunk.newFrom(), hunk.newTo())))
                .containsExactly(tuple(was, is));
    }

    private static List<Word> words(String text) {
        Words words = new Words();
        words.paragraph(text, 0);
        return words.all();
    }
}
