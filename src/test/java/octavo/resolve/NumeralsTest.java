package octavo.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import octavo.book.LanguageTag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumeralsTest {

    @ParameterizedTest
    @CsvSource({"1,I", "4,IV", "9,IX", "14,XIV", "40,XL", "135,CXXXV", "1999,MCMXCIX"})
    void romanNumeralsSubtract(int number, String written) {
        assertThat(Numerals.roman(number)).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource({"en-GB,21,Twenty-one", "de,21,Einundzwanzig", "fr,21,Vingt-et-un", "es,3,Tres", "pl,12,Dwanaście"})
    void numbersAreSpelledInTheLanguageOfTheBook(String language, int number, String written) {
        assertThat(Numerals.spelled(number, new LanguageTag(language))).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource({"1,A", "26,Z", "27,AA", "53,BA"})
    void lettersGoOnAfterTheAlphabet(int number, String written) {
        assertThat(Numerals.letter(number)).isEqualTo(written);
    }
}
