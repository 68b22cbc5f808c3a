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

    /** Cyan, magenta, yellow and black, from 0 to 1. */
    float[] of(float red, float green, float blue) {
        float most = Math.max(red, Math.max(green, blue));
        float least = Math.min(red, Math.min(green, blue));
        return most - least <= GREY ? new float[] {0, 0, 0, 1 - green} : space.fromRGB(new float[] {red, green, blue});
    }

    /** Rows of pixels, three bytes each, as four bytes each. */
    WritableRaster plates(Raster rgb) {
        WritableRaster plates =
                Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, rgb.getWidth(), rgb.getHeight(), 4, null);
        return separation.filter(rgb, plates);
    }
}
