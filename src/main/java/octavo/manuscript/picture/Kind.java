package octavo.manuscript.picture;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** What a file is by its first bytes, whatever its name says. */
enum Kind {
    PNG,
    JPEG,
    GIF,
    TIFF,
    WEBP,
    SVG,
    OTHER;

    private static final int LOOKED_AT = 4096;

    static Kind of(byte[] bytes) {
        if (begins(bytes, 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n')) {
            return PNG;
        }
        if (begins(bytes, 0xFF, 0xD8, 0xFF)) {
            return JPEG;
        }
        if (begins(bytes, 'G', 'I', 'F', '8')) {
            return GIF;
        }
        if (begins(bytes, 'I', 'I', '*', 0) || begins(bytes, 'M', 'M', 0, '*')) {
            return TIFF;
        }
        boolean riff = begins(bytes, 'R', 'I', 'F', 'F') && bytes.length > 12;
        if (riff && begins(Arrays.copyOfRange(bytes, 8, 12), 'W', 'E', 'B', 'P')) {
            return WEBP;
        }
        String text = new String(bytes, 0, Math.min(bytes.length, LOOKED_AT), StandardCharsets.UTF_8).stripLeading();
        boolean markup = text.startsWith("<") || text.startsWith("\uFEFF<");
        return markup && text.contains("<svg") ? SVG : OTHER;
    }

    private static boolean begins(byte[] bytes, int... first) {
        for (int i = 0; i < first.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != first[i]) {
                return false;
            }
        }
        return true;
    }
}
