package octavo.epub;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WebAddressTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        https://example.org/a b          | https://example.org/a%20b
        https://example.org/?c[]=1       | https://example.org/?c%5B%5D=1
        http://[2001:db8::1]/lamp        | http://[2001:db8::1]/lamp
        https://example.org/100%         | https://example.org/100%25
        https://example.org/a%20b        | https://example.org/a%20b
        https://example.org/#a#b         | https://example.org/#a%23b
        https://example.org/Öl           | https://example.org/Öl
        mailto:ada@example.org           | mailto:ada@example.org
        """)
    void whatMayNotStandInAnAddressIsEncoded(String given, String written) {
        assertThat(WebAddress.written(given)).isEqualTo(written);
    }
}
