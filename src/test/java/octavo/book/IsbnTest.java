package octavo.book;

import static org.assertj.core.api.Assertions.assertThat;

import octavo.book.Isbn.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IsbnTest {

    /** Hyphens as the copyright page of the book in the last column has them, or as the source there gives them. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        978-3-16-148410-0 | ISBN Users' Manual, specimen number
        978-0-306-40615-7 | Wikipedia, ISBN, check digits
        978-2-07-036822-8 | agency's RangeMessage of 2024
        979-10-90636-07-1 | agency's RangeMessage of 2024
        979-8-5000-0000-2 | agency's RangeMessage of 2024
        978-0-13-468599-1 | Effective Java, third edition
        978-0-201-63361-0 | Design Patterns
        978-0-262-03384-8 | Introduction to Algorithms, third edition
        978-0-596-00712-6 | Head First Design Patterns
        978-0-226-10420-1 | The Chicago Manual of Style, sixteenth edition
        978-0-226-28705-8 | The Chicago Manual of Style, seventeenth edition
        978-0-88179-212-6 | The Elements of Typographic Style, fourth edition
        978-1-59327-389-7 | The Linux Command Line
        978-0-14-143951-8 | Pride and Prejudice, Penguin Classics
        978-3-446-15497-1 | Programmieren in C, second German edition
        978-88-04-66823-7 | the prefix 88-04 of Mondadori, Milan
        978-91-0-012345-1 | the prefix 91-0 of Bonnier, Stockholm
        978-83-01-00000-4 | the prefix 83-01 of PWN, Warsaw
        978-90-04-12345-8 | the prefix 90-04 of Brill, Leiden
        978-84-376-0494-7 | the prefix 84-376 of Catedra, Madrid
        978-972-0-04672-7 | the prefix 972-0 of Porto Editora, Porto
        """)
    void thirteenDigitsAreDividedByRange(String expected) {
        assertThat(right(expected.replace("-", "")).hyphenated()).isEqualTo(expected);
    }

    /** The ISBN-10s that Wikipedia's article ISBN divides, one of each length of registrant. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "99921-58-10-7", "9971-5-0210-0", "93-86954-21-4", "960-425-059-0", "80-902734-1-6", "85-359-0277-5",
                "1-84356-028-3", "0-684-84328-5", "0-8044-2957-X", "0-85131-041-9", "0-943396-04-2", "0-9752298-0-X"
            })
    void tenDigitsBecomeThirteenDividedAlike(String ten) {
        Isbn isbn = right(ten);
        assertThat(isbn.hyphenated()).startsWith("978-" + ten.substring(0, ten.length() - 1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "9783161484100", "978 3 16 148410 0", "ISBN 978-3-16-148410-0", "ISBN-13: 978-3-16-148410-0",
                "urn:isbn:9783161484100", "978‑3‑16‑148410‑0", "3-16-148410-X", "316148410x"
            })
    void oneNumberIsWrittenInManyWays(String written) {
        assertThat(right(written)).isEqualTo(right("978-3-16-148410-0"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        978-3-16-148410-1 | ends in 1, but its other digits call for 0
        3-16-148410-1     | ends in 1, but its other digits call for X
        978-3-16-148410   | has 12 digits
        978-3-16-148410-00 | has 14 digits
        978-3-16-14841O-0 | holds "O", which is no digit
        X-3161-4841-01    | holds "X", which is no digit
        979-0-2600-0043-8 | is a number for printed music
        977-1-4402-3003-5 | begins with 977
        """)
    void wrongNumberSaysWhatIsWrong(String written, String reason) {
        assertThat(Isbn.read(written))
                .isInstanceOfSatisfying(
                        Reading.Wrong.class, wrong -> assertThat(wrong.reason()).isEqualTo(reason));
    }

    /** Each line of the resource names its source. */
    @ParameterizedTest
    @CsvFileSource(resources = "isbns.csv", numLinesToSkip = 5)
    void numbersOfEveryGroupAreDividedOrRefused(String number, String outcome, String of) {
        String found = switch (Isbn.read(number)) {
            case Reading.Right(Isbn isbn) -> isbn.rangeKnown() ? isbn.hyphenated() : "unassigned";
            case Reading.Wrong(String reason, String _) -> reason;
        };
        String expected = outcome.equals("music")
                ? "is a number for printed music"
                : outcome.replaceFirst("^(.) not (.)$", "ends in $1, but its other digits call for $2");
        assertThat(found).as("a number of %s", of).isEqualTo(expected);
    }

    @Test
    void numberOutsideAllRangesKeepsItsDigitsTogether() {
        Isbn isbn = right("9789999999991");
        assertThat(isbn.rangeKnown()).isFalse();
        assertThat(isbn.hyphenated()).isEqualTo("978-" + isbn.digits().substring(3));
    }

    private static Isbn right(String written) {
        assertThat(Isbn.read(written)).isInstanceOf(Reading.Right.class);
        return ((Reading.Right) Isbn.read(written)).isbn();
    }
}
