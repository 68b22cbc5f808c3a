package octavo.manuscript.picture;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import octavo.problem.Code;

/** A PNG, chunk by chunk (PNG, third edition, section 5): its checksums hold and its pixels are all there. */
final class PngFile {

    private static final int SIGNATURE = 8;
    private static final int BESIDE_DATA = 12;
    private static final long LARGEST_NOTE = 4 << 20;

    private final ByteBuffer file;
    private final List<ByteBuffer> pixels = new ArrayList<>();
    private boolean palette;
    private int ppi;

    private PngFile(byte[] bytes) {
        this.file = ByteBuffer.wrap(bytes);
    }

    /** The picture's size. */
    static Size read(byte[] bytes) throws BadPicture {
        return new PngFile(bytes).read();
    }

    private Size read() throws BadPicture {
        file.position(SIGNATURE);
        ByteBuffer head = chunk("IHDR");
        if (head.remaining() != 13) {
            throw BadPicture.damaged("its header is cut off");
        }
        Size size = Size.of(head.getInt(0) & 0xFFFFFFFFL, head.getInt(4) & 0xFFFFFFFFL, 0);
        PngPixels form = PngPixels.of(head);
        while (true) {
            String name = name();
            ByteBuffer data = chunk(name);
            switch (name) {
                case "IEND" -> {
                    return finished(form, size);
                }
                case "IDAT" -> pixels.add(data);
                case "PLTE" -> palette = true;
                case "pHYs" ->
                    ppi = data.remaining() == 9 && data.get(8) == 1 ? (int) Math.round(data.getInt(0) * 0.0254) : 0;
                case "iCCP", "zTXt", "iTXt" -> note(name, data);
                default -> {}
            }
        }
    }

    private Size finished(PngPixels form, Size size) throws BadPicture {
        if (form.needsPalette() && !palette) {
            throw BadPicture.damaged("it has no palette");
        }
        if (!Inflated.is(pixels, form.bytes(size))) {
            throw BadPicture.damaged("its pixels are not all there");
        }
        return new Size(size.width(), size.height(), ppi);
    }

    /** Compressed words and colour profiles: readers unfold them, so they may not unfold to more than they should. */
    private static void note(String name, ByteBuffer data) throws BadPicture {
        int keyword = 0;
        while (keyword < data.remaining() && data.get(keyword) != 0) {
            keyword++;
        }
        ByteBuffer compressed =
                data.slice(Math.min(data.limit(), keyword + 2), Math.max(0, data.limit() - keyword - 2));
        if (!name.equals("iTXt") && Inflated.exceeds(compressed, LARGEST_NOTE)) {
            throw new BadPicture(
                    Code.PICTURE_TOO_LARGE,
                    "holds a compressed note that unfolds to more than 4 MiB",
                    "save it without its colour profile and its comments");
        }
    }

    private String name() throws BadPicture {
        if (file.remaining() < BESIDE_DATA) {
            throw BadPicture.damaged("it is cut off");
        }
        byte[] name = new byte[4];
        file.get(file.position() + 4, name);
        return new String(name, StandardCharsets.ISO_8859_1);
    }

    /** The data of the next chunk, which must be of this name. */
    private ByteBuffer chunk(String name) throws BadPicture {
        if (!name().equals(name)) {
            throw BadPicture.damaged("it does not begin with a header");
        }
        int length = file.getInt(file.position());
        if (length < 0 || length > file.remaining() - BESIDE_DATA) {
            throw BadPicture.damaged("it is cut off");
        }
        CRC32 sum = new CRC32();
        sum.update(file.slice(file.position() + 4, length + 4));
        if ((int) sum.getValue() != file.getInt(file.position() + 8 + length)) {
            throw BadPicture.damaged("the checksum of its chunk %s is wrong".formatted(name.strip()));
        }
        ByteBuffer data = file.slice(file.position() + 8, length);
        file.position(file.position() + BESIDE_DATA + length);
        return data;
    }
}
