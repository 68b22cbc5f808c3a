package octavo.verify.softproof;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.awt.image.WritableRaster;
import java.io.IOException;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDColorSpace;
import org.apache.pdfbox.pdmodel.graphics.shading.PDShading;

/** A colour space of which only some inks are seen, for colours that run into each other. */
final class PlateSpace extends PDColorSpace {

    private final PDColorSpace space;
    private final Separator separator;
    private final Runnable coloured;

    private PlateSpace(PDColorSpace space, Separator separator, Runnable coloured) {
        this.space = space;
        this.separator = separator;
        this.coloured = coloured;
    }

    /** The same gradient in these inks; it blends in its own space, as it would be printed. */
    static PDShading of(PDShading gradient, Separator separator, Runnable coloured) throws IOException {
        PDShading seen = PDShading.create(gradient.getCOSObject());
        seen.setColorSpace(new PlateSpace(gradient.getColorSpace(), separator, coloured));
        return seen;
    }

    @Override
    public float[] toRGB(float[] parts) throws IOException {
        Inking inking = Inking.of(space, parts);
        if (inking.coloured()) {
            coloured.run();
        }
        Color seen = separator.of(inking);
        return seen.getRGBColorComponents(null);
    }

    /** As the gradient's dictionary has it, which is not changed. */
    @Override
    public COSBase getCOSObject() {
        return space.getCOSObject();
    }

    @Override
    public String getName() {
        return space.getName();
    }

    @Override
    public int getNumberOfComponents() {
        return space.getNumberOfComponents();
    }

    @Override
    public float[] getDefaultDecode(int bits) {
        return space.getDefaultDecode(bits);
    }

    @Override
    public PDColor getInitialColor() {
        return space.getInitialColor();
    }

    @Override
    public BufferedImage toRGBImage(WritableRaster raster) throws IOException {
        return space.toRGBImage(raster);
    }

    @Override
    public BufferedImage toRawImage(WritableRaster raster) throws IOException {
        return space.toRawImage(raster);
    }
}
