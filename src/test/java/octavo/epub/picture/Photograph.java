package octavo.epub.picture;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.awt.image.WritableRaster;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import javax.imageio.ImageIO;

/** Pictures with all that cameras and programs write into them. */
final class Photograph {

    /** What must not be found in an EPUB. */
    static final String SECRET = "51.4778 N, 0.0015 W";

    private Photograph() {}

    /** One colour all over. */
    static byte[] flat(String format, int width, int height, int rgb) throws IOException {
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                picture.setRGB(x, y, rgb);
            }
        }
        return written(format, picture);
    }

    /** Colours that nothing can press together. */
    static byte[] noise(String format, int width, int height, int type) throws IOException {
        RandomGenerator chance = RandomGeneratorFactory.of("L64X128MixRandom").create(7);
        BufferedImage picture = new BufferedImage(width, height, type);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                picture.setRGB(x, y, chance.nextInt());
            }
        }
        return written(format, picture);
    }

    /** A JPEG with notes of a camera, of programs and of a person, and more behind its end. */
    static byte[] noted(byte[] jpeg) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(jpeg, 0, 2);
        out.writeBytes(segment(0xe1, "Exif\0\0MM\0*" + SECRET));
        out.writeBytes(segment(0xe1, "http://ns.adobe.com/xap/1.0/\0<x>" + SECRET + "</x>"));
        out.writeBytes(segment(0xed, "Photoshop 3.0\0" + SECRET));
        out.writeBytes(segment(0xfe, SECRET));
        out.write(jpeg, 2, jpeg.length - 2);
        out.writeBytes(SECRET.getBytes(StandardCharsets.ISO_8859_1));
        return out.toByteArray();
    }

    /** A JPEG with a colour profile in two parts. */
    static byte[] profiled(byte[] jpeg, byte[] profile) {
        int half = profile.length / 2;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(jpeg, 0, 2);
        out.writeBytes(segment(0xe2, "ICC_PROFILE\0\1\2" + latin(profile, 0, half)));
        out.writeBytes(segment(0xe2, "ICC_PROFILE\0\2\2" + latin(profile, half, profile.length - half)));
        out.write(jpeg, 2, jpeg.length - 2);
        return out.toByteArray();
    }

    /** A PNG with more chunks behind its header. */
    static byte[] with(byte[] png, byte[]... chunks) {
        int header = 33;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(png, 0, header);
        for (byte[] chunk : chunks) {
            out.writeBytes(chunk);
        }
        out.write(png, header, png.length - header);
        return out.toByteArray();
    }

    static byte[] chunk(String name, byte[] data) {
        ByteBuffer chunk = ByteBuffer.allocate(data.length + 12).putInt(data.length);
        chunk.put(name.getBytes(StandardCharsets.US_ASCII)).put(data);
        CRC32 sum = new CRC32();
        sum.update(chunk.array(), 4, data.length + 4);
        return chunk.putInt((int) sum.getValue()).array();
    }

    static byte[] profileChunk(byte[] profile) {
        Deflater deflater = new Deflater();
        deflater.setInput(profile);
        deflater.finish();
        byte[] folded = new byte[profile.length + 100];
        int length = deflater.deflate(folded);
        ByteBuffer data = ByteBuffer.allocate(length + 7);
        return chunk(
                "iCCP",
                data.put("Light".getBytes(StandardCharsets.US_ASCII))
                        .putShort((short) 0)
                        .put(folded, 0, length)
                        .array());
    }

    /** The profile whose numbers grow as light does. */
    static byte[] linear() {
        return ICC_Profile.getInstance(ColorSpace.CS_LINEAR_RGB).getData();
    }

    /** The numbers of a pixel. */
    static int[] pixel(byte[] file, int x, int y) throws IOException {
        WritableRaster numbers = ImageIO.read(new ByteArrayInputStream(file)).getRaster();
        return numbers.getPixel(x, y, (int[]) null);
    }

    private static byte[] segment(int marker, String data) {
        ByteBuffer segment = ByteBuffer.allocate(data.length() + 4);
        segment.put((byte) 0xff).put((byte) marker).putShort((short) (data.length() + 2));
        return segment.put(data.getBytes(StandardCharsets.ISO_8859_1)).array();
    }

    private static String latin(byte[] bytes, int from, int length) {
        return new String(bytes, from, length, StandardCharsets.ISO_8859_1);
    }

    private static byte[] written(String format, BufferedImage picture) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(picture, format, out);
        return out.toByteArray();
    }
}
