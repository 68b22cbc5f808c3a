package octavo.print.fo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadlineTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        40 | The Lamp                                                  | The Lamp
        12 | Moby-Dick; or, The Whale                                  | Moby-Dick
        40 | Of the Less Erroneous Pictures, and of the True Ones      | Of the Less Erroneous Pictures
        30 | Stubb and Flask Kill a Right Whale; and Then Have a Talk  | Stubb and Flask Kill a Right…
        30 | LXXIII: Stubb and Flask Kill a Right Whale                | LXXIII: Stubb and Flask Kill…
        30 | Extracts (Supplied by a Sub-Sub-Librarian, or by Another) | Extracts
        30 | Is the Lamp Lit? An Inquiry, in Many Parts, about the Oil | Is the Lamp Lit? An Inquiry
        30 | On the Keeping of the Lamp of the Light                   | On the Keeping of the Lamp…
        10 | Donaudampfschifffahrtsgesellschaft                        | Donaudamp…
        """)
    void endsAtAPauseElseAtAWord(int room, String title, String headline) {
        assertThat(new Headline(title).within(words -> words.length() <= room)).isEqualTo(headline);
    }
}
