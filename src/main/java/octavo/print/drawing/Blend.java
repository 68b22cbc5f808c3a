package octavo.print.drawing;

import java.awt.Composite;
import java.awt.CompositeContext;
import java.awt.RenderingHints;
import java.awt.image.ColorModel;

/**
 * Lays one picture on another in a blend mode.
 *
 * @param opacity from 0 to 1, of what is laid
 */
record Blend(BlendMode mode, float opacity) implements Composite {

    @Override
    public CompositeContext createContext(ColorModel above, ColorModel below, RenderingHints hints) {
        return new BlendedPixels(this, above, below);
    }
}
