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

    /** How many letters a program's name and mark have. */
    private static final int NAME = 11;

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
        read.at = Math.min(bytes.length, HEADER + table(read.number(HEADER - 3)));
        read.bare.write(bytes, 0, read.at);
        while (read.block()) {}
        read.bare.write(0x3b);
        return read;
    }

    /** The file without comments, without notes of programs, without what stands behind its end or was cut off there; as it is if no still is whole. */
    byte[] bare() {
        return stills == 0 ? file.clone() : bare.toByteArray();
    }

    boolean moves() {
        return stills > 1;
    }

    /** Reads one block; false at the end, or where the file ends within one. */
    private boolean block() {
        int begin = at;
        switch (number(at)) {
            case EXTENSION -> {
                int label = number(at + 1);
                at += 2;
                if (!pieces()) {
                    return false;
                }
                boolean loop = label == APPLICATION
                        && number(begin + 2) >= NAME
                        && LOOPS.contains(new String(file, begin + 3, NAME, StandardCharsets.ISO_8859_1));
                if (label != COMMENT && (label != APPLICATION || loop)) {
                    bare.write(file, begin, at - begin);
                }
            }
            case IMAGE -> {
                at += 10 + table(number(at + 9)) + 1;
                if (!pieces()) {
                    return false;
                }
                bare.write(file, begin, at - begin);
                stills++;
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    /** Goes behind the pieces of a block: each begins with its length, and one of none is the last. False if that is lacking. */
    private boolean pieces() {
        int length = 1;
        while (length > 0 && at < file.length) {
            length = number(at);
            at += length + 1;
        }
        return length == 0;
    }

    /** A byte of the file; nothing behind its end. */
    private int number(int place) {
        return place < file.length ? file[place] & 0xff : 0;
    }

    /** The bytes of a colour table that a block's flags tell. */
    private static int table(int flags) {
        return (flags & 0x80) == 0 ? 0 : 3 << (flags & 7) + 1;
    }
}
