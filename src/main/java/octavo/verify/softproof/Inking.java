package octavo.verify.softproof;

import java.io.IOException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.pdmodel.common.function.PDFunction;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDColorSpace;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceN;
import org.apache.pdfbox.pdmodel.graphics.color.PDSeparation;

/**
 * A colour as inks, each from 0 to 1.
 *
 * <p>Greys are black, four inks are themselves, a spot colour what it is to be replaced by. Of colours of light, which have no
 * plate, nothing else is known than what they lack of white; what all three lack is black.
 */
record Inking(float cyan, float magenta, float yellow, float black) {

    static Inking of(PDColor colour) throws IOException {
        return of(colour.getColorSpace(), colour.getComponents());
    }

    /** @param parts of the colour, as its space counts them */
    static Inking of(PDColorSpace space, float[] parts) throws IOException {
        if (space instanceof PDSeparation spot) {
            return spot(spot, parts);
        }
        if (space instanceof PDDeviceN spots) {
            return replaced(spots, spots.getAlternateColorSpace(), parts);
        }
        return switch (space.getNumberOfComponents()) {
            case 1 -> new Inking(0, 0, 0, 1 - parts[0]);
            case 4 -> new Inking(parts[0], parts[1], parts[2], parts[3]);
            default -> light(space.toRGB(parts));
        };
    }

    /** What red, green and blue of light lack of white. */
    static Inking light(float[] rgb) {
        float black = 1 - Math.max(rgb[0], Math.max(rgb[1], rgb[2]));
        return new Inking(1 - rgb[0] - black, 1 - rgb[1] - black, 1 - rgb[2] - black, black);
    }

    boolean coloured() {
        return cyan > 0 || magenta > 0 || yellow > 0;
    }

    private static Inking spot(PDSeparation spot, float[] tint) throws IOException {
        if (spot.getColorantName().equals("All")) {
            return new Inking(tint[0], tint[0], tint[0], tint[0]);
        }
        return replaced(spot, spot.getAlternateColorSpace(), tint);
    }

    private static Inking replaced(PDColorSpace spots, PDColorSpace by, float[] tints) throws IOException {
        PDFunction function = PDFunction.create(((COSArray) spots.getCOSObject()).getObject(3));
        return of(by, function.eval(tints));
    }
}
