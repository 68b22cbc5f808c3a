package octavo.verify.softproof;

import java.awt.Paint;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDPattern;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.rendering.PageDrawerParameters;

/** Draws some of a page's inks. Nothing overprints, as in what Octavo makes. */
final class PlateDrawer extends BoundedDrawer {

    private final Separator separator;
    private final Runnable coloured;

    /** @param coloured to be told when a colour has other inks than black */
    PlateDrawer(PageDrawerParameters parameters, Separator separator, Runnable coloured) throws IOException {
        super(parameters);
        this.separator = separator;
        this.coloured = coloured;
    }

    @Override
    protected Paint getPaint(PDColor colour) throws IOException {
        if (colour.getColorSpace() instanceof PDPattern) {
            return super.getPaint(colour);
        }
        Inking inking = Inking.of(colour);
        if (inking.coloured()) {
            coloured.run();
        }
        return separator.of(inking);
    }

    @Override
    public void drawImage(PDImage picture) throws IOException {
        if (picture.isStencil()) {
            super.drawImage(picture);
            return;
        }
        if (picture.getColorSpace().getNumberOfComponents() != 1) {
            coloured.run();
        }
        super.drawImage(new PlatePicture(picture, separator));
    }
}
