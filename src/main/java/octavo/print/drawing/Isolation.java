package octavo.print.drawing;

import java.awt.AlphaComposite;
import java.awt.Composite;
import java.awt.CompositeContext;
import java.awt.RenderingHints;
import java.awt.image.ColorModel;

/** Lays a group on what is below it as ever, but in one piece: what stands in it mixes within it only. */
record Isolation() implements Composite {

    @Override
    public CompositeContext createContext(ColorModel above, ColorModel below, RenderingHints hints) {
        return AlphaComposite.SrcOver.createContext(above, below, hints);
    }
}
