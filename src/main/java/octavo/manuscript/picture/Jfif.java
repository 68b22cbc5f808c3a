package octavo.manuscript.picture;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** The resolution that a JPEG claims in its first segment (JFIF 1.02). */
final class Jfif {

    private static final byte[] NAME = "JFIF\0".getBytes(StandardCharsets.US_ASCII);
    private static final int NAME_AT = 6;

    private Jfif() {}

    /** Pixels to the inch; 0 where the file says nothing. */
    static int ppi(byte[] bytes) {
        ByteBuffer file = ByteBuffer.wrap(bytes);
        boolean jfif = bytes.length > 18 && file.slice(NAME_AT, NAME.length).equals(ByteBuffer.wrap(NAME));
        int density = jfif ? file.getShort(14) & 0xFFFF : 0;
        return switch (jfif ? bytes[13] : 0) {
            case 1 -> density;
            case 2 -> (int) Math.round(density * 2.54);
            default -> 0;
        };
    }
}
