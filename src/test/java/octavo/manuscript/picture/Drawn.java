package octavo.manuscript.picture;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import javax.imageio.ImageIO;

/** Pictures for tests. */
final class Drawn {

    private Drawn() {}

    /** A picture with some pattern in it. */
    static byte[] as(String format, int width, int height) {
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                picture.setRGB(x, y, x * 7919 ^ y * 104729);
            }
        }
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            ImageIO.write(picture, format, out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A TIFF of 4 by 2 pixels, all alike (TIFF 6.0, section 2).
     *
     * @param means how its numbers are to be taken: 2 of light, 5 of ink
     * @param profile may be empty
     */
    static byte[] tiff(int means, int samples, int number, byte[] profile) {
        int pixels = 8 * samples;
        int begin = 200;
        int[][] entries = {
            {256, 4, 1, 4},
            {257, 4, 1, 2},
            {258, 3, samples, begin - 8},
            {259, 3, 1, 1},
            {262, 3, 1, means},
            {273, 4, 1, begin},
            {277, 3, 1, samples},
            {278, 4, 1, 2},
            {279, 4, 1, pixels},
            {34675, 7, profile.length, begin + pixels}
        };
        int told = profile.length == 0 ? entries.length - 1 : entries.length;
        ByteBuffer tiff = ByteBuffer.allocate(begin + pixels + profile.length).order(ByteOrder.LITTLE_ENDIAN);
        tiff.put(new byte[] {'I', 'I', 42, 0}).putInt(8).putShort((short) told);
        for (int[] entry : Arrays.copyOf(entries, told)) {
            tiff.putShort((short) entry[0])
                    .putShort((short) entry[1])
                    .putInt(entry[2])
                    .putInt(entry[3]);
        }
        for (int i = 0; i < samples; i++) {
            tiff.putShort(begin - 8 + 2 * i, (short) 8);
        }
        byte[] numbers = new byte[pixels];
        Arrays.fill(numbers, (byte) number);
        return tiff.put(begin, numbers).put(begin + pixels, profile).array();
    }

    /** A PNG made of chunks. */
    static byte[] png(byte[]... chunks) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});
        for (byte[] chunk : chunks) {
            out.writeBytes(chunk);
        }
        return out.toByteArray();
    }

    /** The header of a PNG. */
    static byte[] header(int width, int height, int depth, int colour, int interlace) {
        return chunk(
                "IHDR",
                ByteBuffer.allocate(13)
                        .putInt(width)
                        .putInt(height)
                        .put((byte) depth)
                        .put((byte) colour)
                        .put(12, (byte) interlace)
                        .array());
    }

    static byte[] chunk(String name, byte[] data) {
        ByteBuffer chunk = ByteBuffer.allocate(data.length + 12).putInt(data.length);
        for (char c : name.toCharArray()) {
            chunk.put((byte) c);
        }
        chunk.put(data);
        CRC32 sum = new CRC32();
        sum.update(chunk.array(), 4, data.length + 4);
        return chunk.putInt((int) sum.getValue()).array();
    }

    static byte[] deflated(byte[] data) {
        Deflater deflater = new Deflater();
        deflater.setInput(data);
        deflater.finish();
        byte[] out = new byte[data.length + 100];
        int length = deflater.deflate(out);
        deflater.end();
        return Arrays.copyOf(out, length);
    }
}
