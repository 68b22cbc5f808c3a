package octavo.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Utf8Test {

    @Test
    void byteOrderMarkIsDroppedAndLineEndsAreMadeAlike() throws Refusal {
        assertThat(Utf8.decode("a.md", "\uFEFFone\r\ntwo\rthree\n".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("one\ntwo\nthree\n");
    }

    /** Bytes in hexadecimal, and where the first wrong one stands. */
    @ParameterizedTest
    @CsvSource({
        "61 FF 62, a.md:1:2, the byte FF is not UTF-8",
        "61 0D 0A 62 E9 63, a.md:2:2, the byte E9 is not UTF-8",
        "61 0D 62 C3, a.md:2:2, the byte C3 is not UTF-8",
        "F0 9F 98 80 80, a.md:1:2, the byte 80 is not UTF-8",
        "C0 80, a.md:1:1, the byte C0 is not UTF-8",
        "ED A0 80, a.md:1:1, the byte ED is not UTF-8",
        "61 0A 00, a.md:2:1, no book may hold the character U+0000",
        "61 01, a.md:1:2, no book may hold the character U+0001",
        "61 0C, a.md:1:2, no book may hold the character U+000C",
        "61 7F, a.md:1:2, no book may hold the character U+007F",
        "61 C2 85, a.md:1:2, no book may hold the character U+0085",
        "61 EF BB BF, a.md:1:2, no book may hold the character U+FEFF",
        "EF BF BE, a.md:1:1, no book may hold the character U+FFFE",
        "EF BF BF, a.md:1:1, no book may hold the character U+FFFF"
    })
    void whatNoBookMayHoldIsNamedWithItsPlace(String hexadecimal, String place, String message) {
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> Utf8.decode("a.md", bytes(hexadecimal)));
        assertThat(refusal.reason()).isEqualTo(Refusal.Reason.NOT_TEXT);
        assertThat(refusal.place()).hasToString(place);
        assertThat(refusal).hasMessage(message);
    }

    @Test
    void everyOtherCharacterIsKept() throws Refusal {
        String text = "tab\t, nbsp \u00A0, emoji \uD83D\uDE00, Hebrew \u05D0, replacement \uFFFD";
        assertThat(Utf8.decode("a.md", text.getBytes(StandardCharsets.UTF_8))).isEqualTo(text);
    }

    private static byte[] bytes(String hexadecimal) {
        String[] pairs = hexadecimal.split(" ");
        byte[] bytes = new byte[pairs.length];
        for (int i = 0; i < pairs.length; i++) {
            bytes[i] = (byte) Integer.parseInt(pairs[i], 16);
        }
        return bytes;
    }
}
