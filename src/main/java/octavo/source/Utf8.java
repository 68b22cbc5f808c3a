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
        CharBuffer decoded = CharBuffer.allocate(bytes.length);
        ByteBuffer undecoded = ByteBuffer.wrap(bytes);
        CoderResult result = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(undecoded, decoded, true);
        String text = lines(decoded.flip().toString());
        if (result.isError()) {
            String wrong = "the byte %02X is not UTF-8".formatted(bytes[undecoded.position()]);
            throw refusal(path, text, text.length(), wrong);
        }
        for (int i = 0; i < text.length(); i++) {
            if (forbidden(text.charAt(i))) {
                throw refusal(path, text, i, "no book may hold the character U+%04X".formatted((int) text.charAt(i)));
            }
        }
        return text;
    }

    private static String lines(String text) {
        return (text.startsWith("\uFEFF") ? text.substring(1) : text)
                .replace("\r\n", "\n")
                .replace('\r', '\n');
    }

    /** What XML 1.0 section 2.2 leaves out or advises against, and a byte order mark inside a text. */
    private static boolean forbidden(char c) {
        return c < 0x20 && c != '\t' && c != '\n' || c >= 0x7F && c < 0xA0 || c == 0xFFFE || c == 0xFFFF || c == 0xFEFF;
    }

    private static Refusal refusal(String path, String text, int offset, String what) {
        String before = text.substring(0, offset);
        int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
        String lastLine = before.substring(before.lastIndexOf('\n') + 1);
        int column = lastLine.codePointCount(0, lastLine.length()) + 1;
        return new Refusal(Refusal.Reason.NOT_TEXT, path, line, column, what);
    }
}
