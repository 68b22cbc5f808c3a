package octavo.verify.witness;

import static org.assertj.core.api.Assertions.assertThat;

import octavo.problem.Code;
import octavo.verify.Check;
import octavo.verify.epubcheck.SmallEpub;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WitnessCheckTest {

    @Test
    void soundEpubIsHeardAsItSays() {
        Check check = WitnessCheck.check("a.epub", new SmallEpub().bytes());
        assertThat(check.problems()).isEmpty();
        assertThat(check.detail()).isEqualTo("epublib 3.1 reads 1 document and 0 entries of the contents");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        <dc:title>The Lamp</dc:title> | <dc:title></dc:title><dc:title>The Lamp</dc:title>    | hears the title
        <item id="nav"                | <item id="ncx" href="x.ncx" media-type="application/x-dtbncx+xml"/><item id="nav" | no contents
        """)
    void whatItHearsOtherwiseIsTold(String written, String instead, String told) {
        byte[] epub =
                new SmallEpub().replaced("EPUB/book.opf", written, instead).bytes();
        assertThat(WitnessCheck.check("a.epub", epub).problems())
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.code()).isEqualTo(Code.CHECK_WITNESS);
                    assertThat(problem.message()).contains(told);
                });
    }

    @Test
    void whatIsNoEpubIsForOthersToSay() {
        assertThat(WitnessCheck.check("a.epub", new byte[] {1, 2}).problems()).isEmpty();
    }
}
