package octavo.verify.softproof;

import java.awt.Paint;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import octavo.verify.pages.Patience;
import octavo.verify.pages.UnpackedPage;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.pdmodel.graphics.blend.BlendMode;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDColorSpace;
import org.apache.pdfbox.pdmodel.graphics.color.PDPattern;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.pattern.PDShadingPattern;
import org.apache.pdfbox.pdmodel.graphics.pattern.PDTilingPattern;
import org.apache.pdfbox.pdmodel.graphics.shading.PDShading;
import org.apache.pdfbox.pdmodel.graphics.state.PDSoftMask;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** Draws a page, and gives it up where it has no end. */
class BoundedDrawer extends PageDrawer {

    /** Bytes of a picture that is opened alone, whatever other threads draw. */
    private static final long MANY_BYTES = 32_000_000;

    private static final Object ALONE = new Object();

    /** Bytes of a function that are looked at for all points of a picture. */
    private static final double LONG = 2e10;

    private final Patience patience;
    private final Map<COSBase, Long> tints = new IdentityHashMap<>();

    BoundedDrawer(PageDrawerParameters parameters, Patience patience) throws IOException {
        super(parameters);
        this.patience = patience;
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        patience.step(operator);
        super.processOperator(operator, operands);
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector advance) throws IOException {
        patience.steps(PaintCost.GLYPH);
        masked();
        super.showGlyph(matrix, font, code, advance);
    }

    @Override
    public void fillPath(int rule) throws IOException {
        patience.steps(PaintCost.fill(painted()));
        blended(painted());
        masked();
        super.fillPath(rule);
    }

    @Override
    public void strokePath() throws IOException {
        patience.steps(PaintCost.line(
                getLinePath().getPathIterator(null),
                getGraphicsState().getLineDashPattern(),
                getGraphicsState().getCurrentTransformationMatrix()));
        masked();
        super.strokePath();
    }

    @Override
    public void clip(int rule) {
        patience.steps(PaintCost.clip(getLinePath().getPathIterator(null)));
        super.clip(rule);
    }

    /** Colours that are reckoned from those below, point by point. */
    private void blended(Rectangle2D area) {
        if (getGraphicsState().getBlendMode() != BlendMode.NORMAL) {
            patience.steps(PaintCost.group(area));
        }
    }

    /** A mask is drawn anew for whatever it lies before. */
    private void masked() throws IOException {
        PDSoftMask mask = getGraphicsState().getSoftMask();
        if (mask != null && mask.getGroup() != null && mask.getGroup().getBBox() != null) {
            Rectangle2D box = mask.getGroup()
                    .getBBox()
                    .transform(mask.getInitialTransformationMatrix())
                    .getBounds2D();
            patience.drawing();
            patience.steps(2 * PaintCost.group(box.createIntersection(room())));
        }
    }

    @Override
    protected void showType3Glyph(Matrix matrix, PDType3Font font, int code, Vector advance) throws IOException {
        patience.steps(PaintCost.DRAWN_GLYPH);
        super.showType3Glyph(matrix, font, code, advance);
    }

    @Override
    public void processPage(PDPage page) throws IOException {
        super.processPage(new UnpackedPage(page));
    }

    @Override
    public void saveGraphicsState() {
        patience.keep();
        super.saveGraphicsState();
    }

    @Override
    public void showForm(PDFormXObject drawing) throws IOException {
        patience.drawing();
        super.showForm(drawing);
    }

    @Override
    public void showTransparencyGroup(PDTransparencyGroup drawing) throws IOException {
        patience.drawing();
        patience.steps(PaintCost.group(room()));
        super.showTransparencyGroup(drawing);
    }

    @Override
    public void drawImage(PDImage picture) throws IOException {
        long bytes = PaintCost.pixels(picture);
        if (!Patience.endless(bytes) && !picture.isStencil()) {
            bytes *= picture.getColorSpace().getNumberOfComponents();
        }
        if (Patience.endless(bytes) || !picture.isStencil() && bytes * (double) tint(picture.getColorSpace()) > LONG) {
            throw new Patience.Endless();
        }
        patience.unpacked(bytes);
        blended(room());
        masked();
        if (bytes > MANY_BYTES) {
            synchronized (ALONE) {
                draw(picture);
            }
        } else {
            draw(picture);
        }
    }

    /** Draws a picture that is not too large. */
    void draw(PDImage picture) throws IOException {
        super.drawImage(picture);
    }

    @Override
    public void shadingFill(COSName name) throws IOException {
        PDShading gradient = getResources().getShading(name);
        if (gradient != null) {
            patience.steps(GradientCost.of(gradient, room()));
            fill(gradient, name);
        }
    }

    /** Fills what is not cut off with a gradient that is not too much work. */
    void fill(PDShading gradient, COSName name) throws IOException {
        super.shadingFill(name);
    }

    @Override
    protected Paint getPaint(PDColor colour) throws IOException {
        if (colour.getColorSpace() instanceof PDPattern patterns
                && patterns.getPattern(colour) instanceof PDShadingPattern pattern
                && pattern.getShading() != null) {
            patience.steps(GradientCost.of(pattern.getShading(), painted()));
            return paint(pattern);
        }
        if (colour.getColorSpace() instanceof PDPattern patterns
                && patterns.getPattern(colour) instanceof PDTilingPattern tiles) {
            patience.steps(PaintCost.tile(tiles, getInitialMatrix()));
        }
        patience.steps(GradientCost.steps(1, tint(colour.getColorSpace())));
        return paint(colour);
    }

    private long tint(PDColorSpace space) throws IOException {
        Long known = tints.get(space.getCOSObject());
        if (known == null) {
            known = FunctionCost.of(space);
            tints.put(space.getCOSObject(), known);
        }
        return known;
    }

    /** What paints with a colour that is no gradient. */
    Paint paint(PDColor colour) throws IOException {
        return super.getPaint(colour);
    }

    /** What paints with a gradient that is not too much work. */
    Paint paint(PDShadingPattern pattern) throws IOException {
        return pattern.getShading().toPaint(Matrix.concatenate(getInitialMatrix(), pattern.getMatrix()));
    }

    /** What is not cut off. */
    Rectangle2D room() {
        return getGraphicsState().getCurrentClippingPath().getBounds2D();
    }

    /** What of that the path takes that is painted; letters have none. */
    private Rectangle2D painted() {
        Rectangle2D path = getLinePath().getBounds2D();
        return path.isEmpty() ? room() : room().createIntersection(path);
    }
}
