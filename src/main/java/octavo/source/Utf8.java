package octavo.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Strict decoding of UTF-8, with the place of the first byte or character that no document may hold. */
final class Utf8 {

    private Utf8() {}

    static String decode(String path, byte[] bytes) throws Refusal {
        CharBuffer decoded = CharBuffer.allocate(bytes.length + 1);
        CoderResult result = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(bytes), decoded, true);
        String text = decoded.flip().toString();
        if (result.isError()) {
            throw refusal(path, text, text.length(), "a byte that is not UTF-8");
        }
        String plain = (text.startsWith("\uFEFF") ? text.substring(1) : text)
                .replace("\r\n", "\n")
                .replace('\r', '\n');
        for (int i = 0; i < plain.length(); i++) {
            if (forbidden(plain.charAt(i))) {
                throw refusal(path, plain, i, "the character U+%04X".formatted((int) plain.charAt(i)));
            }
        }
        return plain;
    }

    /** What XML 1.0 section 2.2 leaves out, and a byte order mark inside a text. */
    private static boolean forbidden(char c) {
        return c < 0x20 && c != '\t' && c != '\n' || c == 0xFFFE || c == 0xFFFF || c == 0xFEFF;
    }

    private static Refusal refusal(String path, String text, int offset, String what) {
        String before = text.substring(0, offset).replace("\r\n", "\n").replace('\r', '\n');
        int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
        String lastLine = before.substring(before.lastIndexOf('\n') + 1);
        int column = lastLine.codePointCount(0, lastLine.length()) + 1;
        return new Refusal(Refusal.Reason.NOT_TEXT, path, line, column, what);
    }
}
