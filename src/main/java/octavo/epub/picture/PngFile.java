package octavo.epub.picture;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** A PNG, chunk by chunk (PNG, third edition, sections 5 and 11), whose checksums hold. */
final class PngFile {

    private static final Set<String> PICTURE = Set.of("IHDR", "PLTE", "tRNS", "IDAT", "IEND");
    private static final int SIGNATURE = 8;
    private static final int BESIDE_DATA = 12;
    private static final int LARGEST_PROFILE = 4 << 20;

    /** The gamma of sRGB as files write it, and how far off is the same to the eye. */
    private static final int GAMMA = 45455;

    private static final int NEAR = 500;

    private final ByteBuffer file;
    private final ByteArrayOutputStream bare = new ByteArrayOutputStream();
    private byte[] profile = {};
    private int gamma = GAMMA;
    private boolean isSrgb;

    private PngFile(byte[] bytes) {
        file = ByteBuffer.wrap(bytes);
    }

    static PngFile of(byte[] bytes) {
        PngFile read = new PngFile(bytes);
        read.bare.write(bytes, 0, SIGNATURE);
        read.file.position(SIGNATURE);
        String name;
        do {
            name = read.chunk();
        } while (!name.equals("IEND"));
        return read;
    }

    /** The file with nothing but its pixels and what they mean; of a film the still. */
    byte[] bare() {
        return bare.toByteArray();
    }

    /** Whether its numbers are those of sRGB. */
    boolean isPlain() {
        return isSrgb || found().isEmpty() && !isCurved();
    }

    /** In sRGB, or as amounts of grey. */
    Pixels pixels() throws IOException {
        Pixels read = Pixels.read("png", bare());
        if (isSrgb) {
            return read;
        }
        return found().map(profiled -> profiled.toScreen(read))
                .orElseGet(() -> isCurved() ? read.curved(GAMMA / (double) gamma) : read);
    }

    private Optional<Profile> found() {
        return Profile.in(profile);
    }

    private boolean isCurved() {
        return profile.length == 0 && Math.abs(gamma - GAMMA) > NEAR;
    }

    /** Reads one chunk, and gives its name. */
    private String chunk() {
        int begin = file.position();
        int length = file.getInt(begin);
        byte[] letters = new byte[4];
        file.get(begin + 4, letters);
        String name = new String(letters, StandardCharsets.ISO_8859_1);
        ByteBuffer data = file.slice(begin + 8, length);
        if (PICTURE.contains(name)) {
            bare.write(file.array(), begin, length + BESIDE_DATA);
        }
        switch (name) {
            case "iCCP" -> profile = unfolded(data);
            case "gAMA" -> gamma = Math.max(1, data.getInt());
            case "sRGB" -> isSrgb = true;
            default -> {}
        }
        file.position(begin + length + BESIDE_DATA);
        return name;
    }

    /** A profile stands behind its name, a zero and the number of the one way to compress it. */
    private static byte[] unfolded(ByteBuffer data) {
        while (data.hasRemaining() && data.get() != 0) {}
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(
                    data.slice(Math.min(data.limit(), data.position() + 1), Math.max(0, data.remaining() - 1)));
            byte[] out = new byte[LARGEST_PROFILE];
            int length = inflater.inflate(out);
            return Arrays.copyOf(out, length);
        } catch (DataFormatException broken) {
            return new byte[0];
        } finally {
            inflater.end();
        }
    }
}
