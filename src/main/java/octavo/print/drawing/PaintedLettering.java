package octavo.print.drawing;

import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.text.AttributedCharacterIterator;
import java.util.List;
import org.apache.batik.bridge.StrokingTextPainter;
import org.apache.batik.bridge.TextNode;
import org.apache.batik.gvt.font.GVTGlyphVector;
import org.apache.batik.gvt.text.TextPaintInfo;
import org.apache.fop.svg.NativeTextPainter;
import org.apache.fop.svg.PDFGraphics2D;
import org.apache.fop.svg.font.FOPGVTFont;

/** Lettering that stays type on a page, and is drawn by its outlines where it becomes pixels: FOP would draw nothing there. */
final class PaintedLettering extends StrokingTextPainter {

    private final NativeTextPainter type;
    private final Outlines outlines = new Outlines();

    PaintedLettering(NativeTextPainter type) {
        this.type = type;
    }

    @Override
    public void paint(TextNode node, Graphics2D pen) {
        if (pen instanceof PDFGraphics2D) {
            type.paint(node, pen);
        } else {
            super.paint(node, pen);
        }
    }

    @Override
    public List<?> getTextRuns(TextNode node, AttributedCharacterIterator text) {
        return type.getTextRuns(node, text);
    }

    @Override
    @SuppressWarnings("rawtypes")
    protected void paintTextRuns(List runs, Graphics2D pen) {
        for (Object run : runs) {
            paint((TextRun) run, pen);
        }
    }

    private void paint(TextRun run, Graphics2D pen) {
        AttributedCharacterIterator text = run.getACI();
        text.first();
        TextPaintInfo info = (TextPaintInfo) text.getAttribute(PAINT_INFO);
        GVTGlyphVector glyphs = run.getLayout().getGlyphVector();
        if (info == null || !info.visible) {
            return;
        }
        if (!(glyphs.getFont() instanceof FOPGVTFont)) {
            run.getLayout().draw(pen);
            return;
        }
        if (info.composite != null) {
            pen.setComposite(info.composite);
        }
        Shape letters = letters(glyphs);
        if (info.fillPaint != null) {
            pen.setPaint(info.fillPaint);
            pen.fill(letters);
        }
        if (info.strokeStroke != null && info.strokePaint != null) {
            pen.setStroke(info.strokeStroke);
            pen.setPaint(info.strokePaint);
            pen.draw(letters);
        }
    }

    private Shape letters(GVTGlyphVector glyphs) {
        Path2D letters = new Path2D.Float();
        FOPGVTFont font = (FOPGVTFont) glyphs.getFont();
        for (int i = 0; i < glyphs.getNumGlyphs(); i++) {
            if (glyphs.isGlyphVisible(i)) {
                Point2D place = glyphs.getGlyphPosition(i);
                AffineTransform turned = AffineTransform.getTranslateInstance(place.getX(), place.getY());
                if (glyphs.getGlyphTransform(i) != null) {
                    turned.concatenate(glyphs.getGlyphTransform(i));
                }
                letters.append(
                        turned.createTransformedShape(outlines.of(font.getFont(), glyphs.getGlyphCode(i))), false);
            }
        }
        return letters;
    }
}
