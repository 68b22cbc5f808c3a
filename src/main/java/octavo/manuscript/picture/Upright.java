package octavo.manuscript.picture;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;

/** Photographs taken with a camera that was held on its side, turned as they are to be seen. */
final class Upright {

    private Upright() {}

    /**
     * The picture turned and mirrored.
     *
     * @param orientation as Exif tells it: where row 0 and column 0 of the file are to be seen; from 5 on they change places
     */
    static BufferedImage of(BufferedImage lying, int orientation) {
        int width = lying.getWidth();
        int height = lying.getHeight();
        AffineTransform turn = switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
        boolean aside = orientation > 4;
        BufferedImage upright =
                new BufferedImage(aside ? height : width, aside ? width : height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = upright.createGraphics();
        pen.drawRenderedImage(lying, turn);
        pen.dispose();
        return upright;
    }
}
