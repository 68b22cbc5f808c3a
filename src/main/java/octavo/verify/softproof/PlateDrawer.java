package octavo.verify.softproof;

import java.awt.Paint;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.Optional;
import octavo.verify.pages.Patience;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDPattern;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.pattern.PDShadingPattern;
import org.apache.pdfbox.pdmodel.graphics.shading.PDShading;
import org.apache.pdfbox.rendering.PageDrawerParameters;
import org.apache.pdfbox.util.Matrix;

/** Draws some of a page's inks. Nothing overprints, as in what Octavo makes. */
final class PlateDrawer extends BoundedDrawer {

    private final Separator separator;
    private final Runnable coloured;
    private Optional<Paint> gradient = Optional.empty();

    /** @param coloured to be told when a colour has other inks than black */
    PlateDrawer(PageDrawerParameters parameters, Patience patience, Separator separator, Runnable coloured)
            throws IOException {
        super(parameters, patience);
        this.separator = separator;
        this.coloured = coloured;
    }

    @Override
    protected Paint getPaint(PDColor colour) throws IOException {
        return gradient.isPresent() ? gradient.get() : super.getPaint(colour);
    }

    @Override
    Paint paint(PDColor colour) throws IOException {
        if (colour.getColorSpace() instanceof PDPattern) {
            return super.paint(colour);
        }
        Inking inking = Inking.of(colour);
        if (inking.coloured()) {
            coloured.run();
        }
        return separator.of(inking);
    }

    @Override
    Paint paint(PDShadingPattern pattern) throws IOException {
        return PlateSpace.of(pattern.getShading(), separator, coloured)
                .toPaint(Matrix.concatenate(getInitialMatrix(), pattern.getMatrix()));
    }

    /** As if what is not cut off were an area, painted with the gradient. */
    @Override
    void fill(PDShading shading, COSName name) throws IOException {
        Matrix matrix = getGraphicsState().getCurrentTransformationMatrix();
        Rectangle2D room = room();
        PDRectangle box = shading.getBBox();
        if (box != null) {
            Rectangle2D.intersect(room, box.transform(matrix).getBounds2D(), room);
        }
        if (room.isEmpty()) {
            return;
        }
        gradient = Optional.of(PlateSpace.of(shading, separator, coloured).toPaint(matrix));
        getLinePath().append(room, false);
        fillPath(Path2D.WIND_NON_ZERO);
        gradient = Optional.empty();
    }

    @Override
    void draw(PDImage picture) throws IOException {
        if (picture.isStencil()) {
            super.draw(picture);
            return;
        }
        if (picture.getColorSpace().getNumberOfComponents() != 1) {
            coloured.run();
        }
        super.draw(new PlatePicture(picture, separator));
    }
}
