package octavo.verify.compare;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.CRC32;
import octavo.verify.pages.Patience;
import octavo.verify.pages.PatientScan;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.util.Matrix;

/** What a page shows besides words: its pictures, its drawings, and the rules and boxes that belong to words. */
final class PageMarks extends PatientScan {

    private static final Set<String> STEPS = Set.of("m", "l", "c", "v", "y", "h", "re");
    private static final Set<String> WORDS = Set.of("Tj", "TJ", "'", "\"");

    /** Parts of a colour, or of a scale, that are told apart. */
    private static final int FINE = 1000;

    final Marks pictures = new Marks();
    final Marks drawings = new Marks();
    final Marks rules = new Marks();
    private final Map<COSBase, Long> sums;
    private final PDRectangle box;
    private Stroke stroke = new Stroke();
    private Point2D at = new Point2D.Float();

    private PageMarks(PDPage page, Patience patience, Map<COSBase, Long> sums) {
        super(page, patience);
        this.sums = sums;
        this.box = page.getCropBox();
    }

    /** @param sums of pictures, which pages share */
    static PageMarks of(PDPage page, Patience patience, Map<COSBase, Long> sums) throws IOException {
        PageMarks marks = new PageMarks(page, patience, sums);
        patience.page();
        marks.scan();
        return marks;
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        if (STEPS.contains(operator.getName())) {
            stroke.step(operator.getName(), operands);
        }
        if (!WORDS.contains(operator.getName())) {
            super.processOperator(operator, operands);
        }
    }

    @Override
    public void strokePath() {
        stroke.with(Math.round(getGraphicsState().getLineWidth() * FINE));
        draw(getGraphicsState().getStrokingColor());
    }

    @Override
    public void fillPath(int rule) {
        draw(getGraphicsState().getNonStrokingColor());
    }

    @Override
    public void fillAndStrokePath(int rule) {
        stroke.with(Math.round(getGraphicsState().getLineWidth() * FINE));
        stroke.with(Arrays.hashCode(getGraphicsState().getStrokingColor().getComponents()));
        draw(getGraphicsState().getNonStrokingColor());
    }

    private void draw(PDColor colour) {
        Matrix matrix = getGraphicsState().getCurrentTransformationMatrix();
        for (float scale :
                new float[] {matrix.getScaleX(), matrix.getShearX(), matrix.getShearY(), matrix.getScaleY()}) {
            stroke.with(Math.round(scale * FINE));
        }
        stroke.with(Arrays.hashCode(colour.getComponents()));
        if (stroke.reaches()) {
            (stroke.isRule() ? rules : drawings)
                    .add(stroke.sum(), stroke.place(box.getLowerLeftX(), box.getUpperRightY()));
        }
        endPath();
    }

    @Override
    public void drawImage(PDImage picture) throws IOException {
        Matrix matrix = getGraphicsState().getCurrentTransformationMatrix();
        Stroke frame = new Stroke();
        for (int corner = 0; corner < 4; corner++) {
            frame.reach(matrix.transformPoint(corner % 2, corner / 2));
        }
        pictures.add(sum(picture), frame.place(box.getLowerLeftX(), box.getUpperRightY()));
    }

    /** Of its bytes as they are stored. */
    private long sum(PDImage picture) throws IOException {
        COSBase stored = picture.getCOSObject();
        Long known = sums.get(stored);
        if (known == null) {
            known = stored instanceof COSStream stream
                    ? crc(stream.createRawInputStream().readAllBytes())
                    : picture.getWidth();
            sums.put(stored, known);
        }
        return known;
    }

    private static long crc(byte[] bytes) {
        CRC32 sum = new CRC32();
        sum.update(bytes);
        return sum.getValue();
    }

    @Override
    public void shadingFill(COSName name) throws IOException {
        Rectangle2D room = getGraphicsState().getCurrentClippingPath().getBounds2D();
        stroke = new Stroke();
        stroke.with(getResources().getShading(name).getShadingType());
        stroke.reach(new Point2D.Double(room.getMinX(), room.getMinY()));
        stroke.reach(new Point2D.Double(room.getMaxX(), room.getMaxY()));
        drawings.add(stroke.sum(), stroke.place(box.getLowerLeftX(), box.getUpperRightY()));
        endPath();
    }

    @Override
    protected void to(float x, float y) {
        at = new Point2D.Float(x, y);
        stroke.reach(at);
    }

    @Override
    public Point2D getCurrentPoint() {
        return at;
    }

    @Override
    public void clip(int rule) {}

    @Override
    public void endPath() {
        stroke = new Stroke();
    }
}
