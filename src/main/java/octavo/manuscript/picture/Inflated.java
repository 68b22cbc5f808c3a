package octavo.manuscript.picture;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** What compressed bytes unfold to, counted and thrown away. */
final class Inflated {

    private static final int STEP = 1 << 16;

    private Inflated() {}

    /** Whether the pieces are one whole stream of exactly so many bytes, or of a few more that no reader looks at. */
    static boolean is(List<ByteBuffer> pieces, long bytes) {
        try {
            return count(pieces, bytes) >= bytes;
        } catch (DataFormatException e) {
            return false;
        }
    }

    /** Whether more than so many bytes come out. */
    static boolean exceeds(ByteBuffer compressed, long most) {
        try {
            return count(List.of(compressed), most + 1) > most;
        } catch (DataFormatException e) {
            return false;
        }
    }

    /** How many bytes come out, counted no further than to a limit. */
    private static long count(List<ByteBuffer> pieces, long limit) throws DataFormatException {
        Inflater inflater = new Inflater();
        byte[] out = new byte[STEP];
        long count = 0;
        try {
            for (ByteBuffer piece : pieces) {
                inflater.setInput(piece.duplicate());
                int got;
                do {
                    got = inflater.inflate(out);
                    count += got;
                } while (got > 0 && count < limit);
            }
            return count;
        } finally {
            inflater.end();
        }
    }
}
