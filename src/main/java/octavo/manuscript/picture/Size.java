package octavo.manuscript.picture;

import java.util.Locale;
import octavo.problem.Code;

/**
 * How large a picture is.
 *
 * @param width in pixels
 * @param height in pixels
 * @param ppi pixels to the inch that the file claims; 0 where it says nothing
 */
record Size(int width, int height, int ppi) {

    /** More pixels than any page can show, and than can be looked at in bounded memory. */
    private static final long MOST = 100_000_000;

    /** A size that a picture in a book may have. */
    static Size of(long width, long height, int ppi) throws BadPicture {
        if (width < 1 || height < 1) {
            throw BadPicture.damaged("its size is %d by %d pixels".formatted(width, height));
        }
        if (width > Integer.MAX_VALUE || height > Integer.MAX_VALUE || width * height > MOST) {
            throw new BadPicture(
                    Code.PICTURE_TOO_LARGE,
                    String.format(Locale.ROOT, "has %,d by %,d pixels, more than 100 million", width, height),
                    "bring it with fewer: 300 to the inch are enough for any press");
        }
        return new Size((int) width, (int) height, ppi);
    }
}
