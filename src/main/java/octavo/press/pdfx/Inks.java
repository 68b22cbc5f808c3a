package octavo.press.pdfx;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.ColorConvertOp;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;

/** The colours of a screen (sRGB) as the inks of a press; greys are black ink alone. */
final class Inks {

    private static final String OWN = "tr003.icc";

    /** Two steps of 255: what rounding does to a grey. */
    private static final float GREY = 2 / 255f;

    private final ICC_ColorSpace space;
    private final ColorConvertOp separation;

    private Inks(ICC_Profile profile) {
        this.space = new ICC_ColorSpace(profile);
        ICC_Profile screen = ICC_Profile.getInstance(ColorSpace.CS_sRGB);
        this.separation = new ColorConvertOp(new ICC_Profile[] {screen, profile}, null);
    }

    /** The inks of a printer's own profile, else those of Octavo's. */
    static Inks of(Optional<byte[]> output) {
        return new Inks(output.map(ICC_Profile::getInstance).orElseGet(Inks::own));
    }

    private static ICC_Profile own() {
        try (InputStream in = Inks.class.getResourceAsStream(OWN)) {
            return ICC_Profile.getInstance(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Cyan, magenta, yellow and black, from 0 to 1.
     *
     * @param light red, green and blue, from 0 to 1
     */
    float[] of(float[] light) {
        float most = Math.max(light[0], Math.max(light[1], light[2]));
        float least = Math.min(light[0], Math.min(light[1], light[2]));
        return most - least <= GREY ? new float[] {0, 0, 0, 1 - light[1]} : space.fromRGB(light);
    }

    /** What inks look like, of which these inks are made again: the way back. */
    float[] light(float[] inks) {
        float grey = 1 - inks[3];
        return inks[0] + inks[1] + inks[2] == 0 ? new float[] {grey, grey, grey} : space.toRGB(inks);
    }

    /** Rows of pixels, three bytes each, as four bytes each. */
    WritableRaster plates(Raster rgb) {
        WritableRaster plates =
                Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, rgb.getWidth(), rgb.getHeight(), 4, null);
        return separation.filter(rgb, plates);
    }
}
