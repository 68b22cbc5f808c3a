package octavo.measure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InksTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        fill: device-cmyk(0 0 0 1)               | fill: #000000 | fill: #000000 device-cmyk(0,0,0,1)
        cmyk(0, 0.5, 1, 0)                       | #ff8000       | #ff8000 device-cmyk(0,0.5,1,0)
        device-cmyk(100% 0% 0% 50%)              | #008080       | #008080 device-cmyk(1,0,0,0.5)
        #d00 device-cmyk(0, 1, 1, 0)             | #d00          | #d00 device-cmyk(0,1,1,0)
        red device-cmyk(0,.9,.9,0)               | red           | red device-cmyk(0,0.9,0.9,0)
        a{fill:rgb(1, 2, 3) device-cmyk(0 0 1 0)} | a{fill:rgb(1, 2, 3)} | a{fill:rgb(1, 2, 3) device-cmyk(0,0,1,0)}
        fill: #334455                            | fill: #334455 | fill: #334455
        """)
    void screensSeeAColourAndPressesInks(String css, String shown, String printed) {
        assertThat(Inks.shown(css)).isEqualTo(shown);
        assertThat(Inks.printed(css)).isEqualTo(printed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0 0 0", "0 0 0 1 1", "0 0 0 2", "0 0 0 x", "0 0 0 -1", "0,,0,1", ""})
    void whatIsNotFourAmountsIsNoInk(String amounts) {
        assertThat(Inks.parse(amounts)).isEmpty();
        String css = "fill: device-cmyk(" + amounts + ")";
        assertThat(Inks.wrong(css)).contains("device-cmyk(" + amounts + ")");
        assertThat(Inks.printed(css)).isEqualTo("fill: #000000");
    }

    @Test
    void valuesThatEndNowhereEndSoon() {
        String endless = "cmyk(".repeat(20_000) + "a ".repeat(20_000);
        assertThat(Inks.shown(endless)).isEqualTo(endless);
    }
}
