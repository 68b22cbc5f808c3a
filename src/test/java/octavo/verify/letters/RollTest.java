package octavo.verify.letters;

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

    /** In small letters a dotted I is two characters, and a sigma at the end of a word is another letter. */
    @Test
    void lettersCountTheSameInAnyLanguage() {
        String town = "\u0130zmir, \u0130stanbul. ";
        Roll roll = Roll.of(
                entries("\u0130yi", "\u039F\u0394\u039F\u03A3"),
                letters(town + "iyi 1 \u03BF\u03B4\u03BF\u03C2 2"),
                false);
        assertThat(roll.missing()).isEmpty();
        assertThat(roll.rest().text()).isEqualTo(letters(town + "1 2").text());
    }

    @Test
    void hyphensAloneAreNotLookedFor() {
        assertThat(entries("-", "\u2010 -", "\u2013"))
                .extracting(Roll.Entry::hasLetters)
                .containsExactly(false, false, true);
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
