package octavo.verify.packing;

import java.io.IOException;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** A file that can be read again, but not over and over, as by a parser that has lost its way. */
final class Reread extends RandomAccessReadBuffer {

    /** How often all of it may be read; a small file more often. */
    private static final int TIMES = 32;

    private static final long SMALL = 1 << 26;

    private final Brackets brackets;
    private long left;

    Reread(byte[] file, Brackets brackets) {
        super(file);
        this.brackets = brackets;
        left = Math.max(SMALL, (long) TIMES * file.length);
    }

    @Override
    public int read() throws IOException {
        count(1);
        int letter = super.read();
        brackets.write(letter);
        brackets.demandFew();
        return letter;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        count(length);
        return super.read(bytes, from, length);
    }

    private void count(int bytes) {
        left -= bytes;
        if (left < 0) {
            throw new Overfull("its parts lie within one another");
        }
    }
}
