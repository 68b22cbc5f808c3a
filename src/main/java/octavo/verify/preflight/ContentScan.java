package octavo.verify.preflight;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import octavo.verify.pages.Patience;
import octavo.verify.pages.PatientScan;
import octavo.verify.structure.PdfStructure;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.shading.PDShading;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** Everything that a page paints, looked at as it is painted. */
final class ContentScan extends PatientScan {

    private final PageFindings findings;
    private final Paint paint;
    private final Lineation lines;
    private final TypeArea area;
    private final Reach reach;
    private final Set<PDFont> fonts = new HashSet<>();
    private final Outline outline = new Outline();
    private boolean marked;

    /**
     * @param number of the page, from 1
     * @param ppi the least pixels of a picture to the inch
     * @param inks shared by all pages, so that a picture is measured once
     * @param patience with the page
     */
    ContentScan(PDPage page, int number, TypeArea area, int ppi, InkMeter inks, Patience patience, Findings findings) {
        super(page, patience);
        this.findings = new PageFindings(findings, page, number);
        this.paint = new Paint(this.findings, inks);
        this.lines = new Lineation(this.findings, ppi);
        this.area = area;
        this.reach = Reach.of(this.findings, page);
    }

    /** Whether anything was painted. */
    boolean marked() {
        return marked;
    }

    /** What stands beside the page's content: groups that let it shine through, and whatever can be clicked. */
    void look() throws IOException {
        COSDictionary page = getPage().getCOSObject();
        if (page.getDictionaryObject(COSName.ANNOTS) instanceof COSArray notes && notes.size() > 0) {
            findings.add(Fault.ANNOTATION, "links, comments or fields lie over the page");
        }
        if (page.getDictionaryObject(COSName.GROUP) instanceof COSDictionary group
                && COSName.TRANSPARENCY.equals(group.getCOSName(COSName.S))) {
            findings.add(Fault.GROUP, "the page is a transparent group");
        }
        scan();
        area.tell(findings);
    }

    @Override
    public void showTransparencyGroup(PDTransparencyGroup group) throws IOException {
        findings.everywhere();
        findings.add(Fault.GROUP, "a drawing is a transparent group");
        super.showTransparencyGroup(group);
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector advance) throws IOException {
        findings.at(() -> Outline.square(matrix, advance.getX(), TypeArea.HIGH));
        if (fonts.add(font) && !PdfStructure.carries(font.getCOSObject())) {
            findings.add(Fault.FONT, "the font %s is not embedded".formatted(font.getName()));
        }
        RenderingMode mode = getGraphicsState().getTextState().getRenderingMode();
        if (mode.isFill()) {
            fills("a word");
        }
        if (mode.isStroke()) {
            strokes("a word");
        }
        area.look(matrix, advance, () -> font.toUnicode(code));
        super.showGlyph(matrix, font, code, advance);
    }

    @Override
    public void drawImage(PDImage picture) throws IOException {
        marked = true;
        Rectangle2D room = Outline.square(getGraphicsState().getCurrentTransformationMatrix(), 1, 1);
        Rectangle2D seen = room.createIntersection(
                getGraphicsState().getCurrentClippingPath().getBounds2D());
        findings.at(() -> seen);
        if (!seen.isEmpty()) {
            reach.look(seen);
        }
        paint.picture(picture, getGraphicsState());
        lines.picture(picture, getGraphicsState().getCurrentTransformationMatrix());
        if (picture.isStencil()) {
            fills("a picture");
        }
    }

    @Override
    public void strokePath() throws IOException {
        stroke();
        outline.end(getGraphicsState());
    }

    @Override
    public void fillPath(int rule) throws IOException {
        fill();
        outline.end(getGraphicsState());
    }

    @Override
    public void fillAndStrokePath(int rule) throws IOException {
        fill();
        stroke();
        outline.end(getGraphicsState());
    }

    private void fill() throws IOException {
        findings.at(() -> outline.room(0));
        fills("an area");
    }

    private void stroke() throws IOException {
        findings.at(() -> outline.room(Lineation.width(getGraphicsState())));
        strokes("a line");
        lines.stroke(getGraphicsState());
    }

    @Override
    public void shadingFill(COSName name) throws IOException {
        marked = true;
        findings.at(() -> getGraphicsState().getCurrentClippingPath().getBounds2D());
        PDShading shading = getResources().getShading(name);
        paint.space(shading.getColorSpace(), "a gradient", getGraphicsState());
    }

    private void fills(String what) throws IOException {
        marked = true;
        paint.colour(getGraphicsState().getNonStrokingColor(), what, getGraphicsState(), getResources());
    }

    private void strokes(String what) throws IOException {
        marked = true;
        paint.colour(getGraphicsState().getStrokingColor(), what, getGraphicsState(), getResources());
    }

    @Override
    public void clip(int rule) {
        outline.clips();
    }

    @Override
    protected void to(float x, float y) {
        outline.to(x, y);
    }

    @Override
    public Point2D getCurrentPoint() {
        return outline.point();
    }

    @Override
    public void endPath() {
        outline.end(getGraphicsState());
    }
}
