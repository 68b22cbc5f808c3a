package octavo.manuscript.picture;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** How a camera was held, by the note that it leaves in a JPEG (Exif 2.32, section 4.6.4, Orientation). */
final class Exif {

    private static final byte[] NAME = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);
    private static final int NOTE = 0xffe1;
    private static final int SCAN = 0xffda;
    private static final short ORIENTATION = 0x0112;
    private static final int ENTRY = 12;
    private static final int LARGEST = 8;

    private Exif() {}

    /** 1 where the picture stands upright, else what is to be done to it, up to 8; 1 where nothing is said. */
    static int orientation(byte[] jpeg) {
        try {
            ByteBuffer file = ByteBuffer.wrap(jpeg, 2, jpeg.length - 2);
            for (int marker = file.getShort() & 0xffff; marker != SCAN; marker = file.getShort() & 0xffff) {
                int length = file.getShort(file.position()) & 0xffff;
                ByteBuffer data = file.slice(file.position() + 2, length - 2);
                if (marker == NOTE && data.slice(0, NAME.length).equals(ByteBuffer.wrap(NAME))) {
                    return directory(data.slice(NAME.length, data.limit() - NAME.length));
                }
                file.position(file.position() + length);
            }
        } catch (IndexOutOfBoundsException | IllegalArgumentException | BufferUnderflowException broken) {
            // Whoever wrote it that way meant nothing by it.
        }
        return 1;
    }

    /** The first directory of the TIFF that the note is. */
    private static int directory(ByteBuffer tiff) {
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int at = tiff.getInt(4);
        for (int entries = tiff.getShort(at) & 0xffff; entries > 0; entries--) {
            if (tiff.getShort(at + 2) == ORIENTATION) {
                int orientation = tiff.getShort(at + 10);
                return orientation > 1 && orientation <= LARGEST ? orientation : 1;
            }
            at += ENTRY;
        }
        return 1;
    }
}
