package octavo.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import octavo.book.LanguageTag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageRangeTest {

    @ParameterizedTest
    @CsvSource({
        "en-GB, 3, 10, 10",
        "en-GB, 23, 24, 4",
        "en-GB, 12, 14, 14",
        "en-GB, 107, 108, 8",
        "en-GB, 112, 116, 16",
        "en-GB, 132, 136, 6",
        "en-GB, 196, 203, 203",
        "en-US, 71, 72, 72",
        "en-US, 100, 104, 104",
        "en-US, 107, 108, 8",
        "en-US, 321, 328, 28",
        "en-US, 498, 532, 532",
        "en-US, 1087, 1089, 89",
        "en-US, 996, 1002, 1002",
        "de, 107, 108, 108",
        "en-GB, xii, xiv, xiv",
        "en-GB, viii, ix, ix",
    })
    void theLastPageIsShortenedAsTheLanguageDoesIt(String language, String first, String last, String written) {
        assertThat(PageRange.of(new LanguageTag(language)).shortened(first, last))
                .isEqualTo(written);
    }
}
