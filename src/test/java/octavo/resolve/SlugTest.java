package octavo.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlugTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        The Lighthouse Ledger     | the-lighthouse-ledger
        Moby-Dick; or, The Whale  | moby-dick-or-the-whale
        A Keeper’s Year           | a-keepers-year
        Łódź & Ærø: Straße        | lodz-aero-strasse
        Война и мир               | vojna-i-mir
        ../../etc/passwd          | etc-passwd
        ☞ ☜                       | book
        """)
    void titleBecomesAFileNameThatEverySystemTakes(String title, String slug) {
        assertThat(Slug.of(title)).isEqualTo(slug);
    }

    @Test
    void longTitleEndsWithAWholeWord() {
        String title = "The Life and Strange Surprizing Adventures of Robinson Crusoe, of York, Mariner";
        assertThat(Slug.of(title)).isEqualTo("the-life-and-strange-surprizing-adventures-of-robinson");
    }

    @Test
    void longTitleWithoutSpacesIsCut() {
        assertThat(Slug.of("a".repeat(100))).isEqualTo("a".repeat(60));
    }
}
