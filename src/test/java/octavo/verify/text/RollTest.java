package octavo.verify.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import octavo.source.SourceSpan;
import org.junit.jupiter.api.Test;

class RollTest {

    private static final List<Roll.Entry> CONTENTS = entries("Oil", "January", "I");

    private static final String CHAPTER = "The toil of a keeper begins again. ".repeat(20);

    private static final String BOOK =
            "To January, and to I know whom. Contents 1 Oil . . . . 3 2 January . . . . 9 3 I . . . . 12 "
                    + ("Oil " + CHAPTER + "January " + CHAPTER + "I " + CHAPTER);

    @Test
    void entriesAreFoundWhereTheyFollowEachOther() {
        Roll roll = Roll.of(CONTENTS, letters(BOOK), false);
        assertThat(roll.missing()).isEmpty();
        assertThat(roll.rest().text())
                .isEqualTo(letters(BOOK.replace("1 Oil", "1 ")
                                .replace("2 January", "2 ")
                                .replace("3 I ", "3 "))
                        .text());
    }

    @Test
    void anEntryThatIsLackingIsNamed() {
        assertThat(Roll.of(CONTENTS, letters(BOOK.replace("2 January . . . . 9", "")), false)
                        .missing())
                .extracting(Roll.Entry::words)
                .containsExactly("January");
    }

    @Test
    void theFirstMayBeTheOneThatIsLacking() {
        assertThat(Roll.of(CONTENTS, letters(BOOK.replace("1 Oil . . . . 3", "")), false)
                        .missing())
                .extracting(Roll.Entry::words)
                .containsExactly("Oil");
    }

    @Test
    void aTitleMayStandInCapitals() {
        assertThat(Roll.of(CONTENTS, letters(BOOK.replace("2 January", "2 JANUARY")), false)
                        .missing())
                .isEmpty();
    }

    private static List<Roll.Entry> entries(String... words) {
        return Stream.of(words)
                .map(one -> new Roll.Entry(one, SourceSpan.of("book.yaml")))
                .toList();
    }

    private static Letters letters(String text) {
        Letters letters = new Letters();
        letters.add(text);
        return letters;
    }
}
