package octavo.epub.picture;

import java.awt.image.WritableRaster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.SortedMap;
import java.util.TreeMap;

/** A JPEG, segment by segment (ITU-T T.81, annex B). */
final class JpegFile {

    private static final byte[] JFIF = name("JFIF\0");
    private static final byte[] ADOBE = name("Adobe");
    private static final byte[] ICC = name("ICC_PROFILE\0");

    private static final int END = 0xd9;
    private static final int SCAN = 0xda;
    private static final int COMMENT = 0xfe;
    private static final int FIRST_NOTE = 0xe0;
    private static final int LAST_NOTE = 0xef;

    private final byte[] whole;
    private final ByteBuffer file;
    private final ByteArrayOutputStream bare = new ByteArrayOutputStream();
    private final SortedMap<Integer, byte[]> profile = new TreeMap<>();
    private int components;
    private boolean adobe;
    private int transform;

    private JpegFile(byte[] bytes) {
        whole = bytes;
        file = ByteBuffer.wrap(bytes);
    }

    static JpegFile of(byte[] bytes) {
        JpegFile read = new JpegFile(bytes);
        read.bare.write(bytes, 0, 2);
        read.file.position(2);
        while (read.segment()) {}
        return read;
    }

    /** Its pixels' numbers: 1 of grey, 3 of light, 4 of ink. */
    int components() {
        return components;
    }

    /** The colour profile in its segments; empty where it has none. */
    byte[] profile() {
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        profile.values().forEach(joined::writeBytes);
        return joined.toByteArray();
    }

    /** The file without notes, small pictures, profiles, and what stands behind its end. */
    byte[] bare() {
        return bare.toByteArray();
    }

    /** In sRGB, or as amounts of grey. */
    Pixels pixels() throws IOException {
        if (components < 4) {
            Pixels read = Pixels.read("jpeg", bare());
            return Profile.in(profile()).map(found -> found.toScreen(read)).orElse(read);
        }
        WritableRaster inks = Inks.of(Pixels.numbers("jpeg", whole), adobe, transform);
        return Profile.of(profile(), 4)
                .map(found -> found.toScreen(new Pixels(inks)))
                .orElseGet(() -> Inks.toScreen(inks));
    }

    /** Reads on to the next marker; false at the end. */
    private boolean segment() {
        int marker = marker();
        if (marker == END || file.remaining() < 2) {
            bare.write(0xff);
            bare.write(END);
            return false;
        }
        int length = file.getShort(file.position()) & 0xffff;
        ByteBuffer data = file.slice(file.position() + 2, Math.min(length, file.remaining()) - 2);
        file.position(file.position() + data.limit() + 2);
        if (marker >= FIRST_NOTE && marker <= LAST_NOTE || marker == COMMENT) {
            note(marker, data);
        } else {
            keep(marker, data);
        }
        if (isFrame(marker)) {
            components = data.get(5);
        }
        if (marker == SCAN) {
            scan();
        }
        return true;
    }

    private int marker() {
        int next = 0xff;
        while (next == 0xff && file.hasRemaining()) {
            next = file.get() & 0xff;
        }
        return next;
    }

    private void note(int marker, ByteBuffer data) {
        if (marker == FIRST_NOTE && begins(data, JFIF) && data.limit() >= 14) {
            ByteBuffer plain = ByteBuffer.allocate(14).put(data.slice(0, 12));
            keep(marker, plain.rewind());
        } else if (marker == FIRST_NOTE + 14 && begins(data, ADOBE) && data.limit() >= 12) {
            adobe = true;
            transform = data.get(11);
            keep(marker, data);
        } else if (marker == FIRST_NOTE + 2 && begins(data, ICC) && data.limit() > 14) {
            byte[] part = new byte[data.limit() - 14];
            data.get(14, part);
            profile.put(data.get(12) & 0xff, part);
        }
    }

    private void keep(int marker, ByteBuffer data) {
        bare.write(0xff);
        bare.write(marker);
        bare.write(data.limit() + 2 >> 8);
        bare.write(data.limit() + 2);
        bare.write(data.array(), data.arrayOffset(), data.limit());
    }

    /** Compressed pixels, up to the next marker that is no part of them. */
    private void scan() {
        int begin = file.position();
        int at = begin;
        while (at + 1 < whole.length && !isMarker(whole[at] & 0xff, whole[at + 1] & 0xff)) {
            at++;
        }
        if (at + 1 >= whole.length) {
            at = whole.length;
        }
        bare.write(whole, begin, at - begin);
        file.position(at);
    }

    private static boolean isMarker(int first, int second) {
        return first == 0xff && second != 0 && second != 0xff && (second < 0xd0 || second > 0xd7);
    }

    private static boolean isFrame(int marker) {
        return marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
    }

    private static boolean begins(ByteBuffer data, byte[] name) {
        return data.limit() >= name.length && data.slice(0, name.length).equals(ByteBuffer.wrap(name));
    }

    private static byte[] name(String name) {
        return name.getBytes(StandardCharsets.US_ASCII);
    }
}
