package octavo.verify.packing;

import java.io.OutputStream;

/**
 * The brackets of arrays and dictionaries, counted as they are read: what they hold takes a hundred times more memory than their
 * two or four letters (ISO 32000-1, 7.3.6 and 7.3.7).
 */
final class Brackets extends OutputStream {

    /** How many there may be, and one more for so many bytes; a parser reads each of them two or three times. */
    private static final long MOST = 1 << 20;

    private static final int BYTES = 8;

    private long left;

    Brackets(byte[] file) {
        left = MOST + file.length / BYTES;
    }

    @Override
    public void write(int letter) {
        if (letter == '[' || letter == '<') {
            left--;
        }
    }

    @Override
    public void write(byte[] letters, int from, int length) {
        for (int i = from; i < from + length; i++) {
            write(letters[i]);
        }
    }

    /** @throws Overfull where there are too many */
    void demandFew() {
        if (left < 0) {
            throw new Overfull("it holds more arrays and dictionaries than a book can have");
        }
    }
}
