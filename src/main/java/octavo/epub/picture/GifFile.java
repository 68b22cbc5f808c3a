package octavo.epub.picture;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** A GIF, block by block (GIF89a, section 12). */
final class GifFile {

    private static final int EXTENSION = 0x21;
    private static final int IMAGE = 0x2c;
    private static final int COMMENT = 0xfe;
    private static final int APPLICATION = 0xff;
    private static final int HEADER = 13;

    /** Notes that say how often the film plays. */
    private static final Set<String> LOOPS = Set.of("NETSCAPE2.0", "ANIMEXTS1.0");

    private final byte[] file;
    private final ByteArrayOutputStream bare = new ByteArrayOutputStream();
    private int at;
    private int stills;

    private GifFile(byte[] file) {
        this.file = file;
    }

    static GifFile of(byte[] bytes) {
        GifFile read = new GifFile(bytes);
        read.at = HEADER + table(bytes[HEADER - 3]);
        read.bare.write(bytes, 0, read.at);
        while (read.at < bytes.length && read.block()) {}
        read.bare.write(0x3b);
        return read;
    }

    /** The file without comments, without notes of programs, and without what stands behind its end. */
    byte[] bare() {
        return bare.toByteArray();
    }

    boolean moves() {
        return stills > 1;
    }

    /** Reads one block; false at the end. */
    private boolean block() {
        int begin = at;
        switch (file[at] & 0xff) {
            case EXTENSION -> {
                int label = file[at + 1] & 0xff;
                at += 2;
                boolean loop = label == APPLICATION
                        && LOOPS.contains(new String(file, at + 1, 11, StandardCharsets.ISO_8859_1));
                pieces();
                if (label != COMMENT && (label != APPLICATION || loop)) {
                    bare.write(file, begin, at - begin);
                }
            }
            case IMAGE -> {
                at += 10 + table(file[at + 9]) + 1;
                pieces();
                bare.write(file, begin, at - begin);
                stills++;
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    /** Goes behind the pieces of a block: each begins with its length, and one of none is the last. */
    private void pieces() {
        int length;
        do {
            length = file[at] & 0xff;
            at += length + 1;
        } while (length > 0);
    }

    /** The bytes of a colour table that a block's flags tell. */
    private static int table(int flags) {
        return (flags & 0x80) == 0 ? 0 : 3 << (flags & 7) + 1;
    }
}
