package octavo.manuscript.picture.svg;

import java.util.Arrays;
import octavo.book.Picture;
import octavo.measure.Inks;

/**
 * A drawing as screens show it and as a press prints it; the same unless it says what inks it wants.
 *
 * @param shown its file
 * @param printed likewise
 */
record Drawing(byte[] shown, byte[] printed) implements Picture.Content {

    static Drawing of(Node.Element root, Dimensions size) {
        byte[] shown = SvgWriter.write(root, size, Inks::shown);
        byte[] printed = SvgWriter.write(root, size, Inks::printed);
        return new Drawing(shown, Arrays.equals(shown, printed) ? shown : printed);
    }

    @Override
    public byte[] bytes() {
        return shown.clone();
    }

    @Override
    public byte[] inked() {
        return printed.clone();
    }
}
