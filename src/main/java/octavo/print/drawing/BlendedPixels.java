package octavo.print.drawing;

import java.awt.CompositeContext;
import java.awt.image.ColorModel;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;

/** Mixes pixel by pixel (Compositing and Blending Level 1, 5.1). */
final class BlendedPixels implements CompositeContext {

    private final Blend blend;
    private final ColorModel aboveModel;
    private final ColorModel belowModel;
    private final float[] above = new float[3];
    private final float[] below = new float[3];
    private final float[] mixed = new float[3];

    BlendedPixels(Blend blend, ColorModel above, ColorModel below) {
        this.blend = blend;
        this.aboveModel = above;
        this.belowModel = below;
    }

    @Override
    public void compose(Raster source, Raster under, WritableRaster out) {
        int width = Math.min(source.getWidth(), Math.min(under.getWidth(), out.getWidth()));
        int height = Math.min(source.getHeight(), Math.min(under.getHeight(), out.getHeight()));
        Object from = null;
        Object on = null;
        Object to = null;
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                from = source.getDataElements(source.getMinX() + x, source.getMinY() + y, from);
                on = under.getDataElements(under.getMinX() + x, under.getMinY() + y, on);
                to = belowModel.getDataElements(mixed(aboveModel.getRGB(from), belowModel.getRGB(on)), to);
                out.setDataElements(out.getMinX() + x, out.getMinY() + y, to);
            }
        }
    }

    private int mixed(int source, int under) {
        float laid = light(source, 24) * blend.opacity();
        if (laid == 0) {
            return under;
        }
        float there = light(under, 24);
        float all = laid + there - laid * there;
        for (int colour = 0; colour < 3; colour++) {
            above[colour] = light(source, 16 - 8 * colour);
            below[colour] = light(under, 16 - 8 * colour);
        }
        blend.mode().mix(below, above, mixed);
        int argb = Math.round(255 * all);
        for (int colour = 0; colour < 3; colour++) {
            float sum = (1 - there) * laid * above[colour]
                    + (1 - laid) * there * below[colour]
                    + laid * there * mixed[colour];
            argb = argb << 8 | Math.clamp(Math.round(255 * sum / all), 0, 255);
        }
        return argb;
    }

    private static float light(int argb, int shift) {
        return (argb >>> shift & 0xFF) / 255f;
    }

    @Override
    public void dispose() {}
}
