package octavo.print.presswork;

import java.awt.Color;
import java.awt.Dimension;
import java.awt.Paint;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.Optional;
import octavo.print.forme.Structure;
import octavo.print.forme.TaggingPainter;
import org.apache.fop.pdf.PDFTextUtil;
import org.apache.fop.render.intermediate.IFException;
import org.apache.fop.render.pdf.PDFDocumentHandler;
import org.apache.fop.traits.BorderProps;
import org.apache.fop.traits.RuleStyle;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;

/**
 * Paints a page for a screen: in its colours, not in inks, and with every stroke marked as part of what is read or as an
 * artifact (ISO 32000-1, 14.7.4.2 and 14.8.2.2).
 */
final class TaggingPlaten extends Platen implements TaggingPainter {

    private final Marked marked;
    private Optional<Structure> part = Optional.empty();
    private @Nullable Structure open;
    private boolean hyphen;

    TaggingPlaten(PDFDocumentHandler handler, Marked marked) {
        super(handler);
        this.marked = marked;
        marked.beginPage();
    }

    /** Ends what is marked. */
    @Override
    void end() {
        if (open != null) {
            endText();
            generator.add("EMC\n");
            open = null;
        }
    }

    private void endText() {
        PDFTextUtil text = generator.getTextUtil();
        if (text.isInTextObject()) {
            text.endTextObject();
        }
    }

    /** A drawing act, of IFPainter's kind. */
    @FunctionalInterface
    private interface Act {
        void draw() throws IFException;
    }

    private void artifact(Act act) throws IFException {
        end();
        endText();
        generator.add("/Artifact BMC\n");
        act.draw();
        endText();
        generator.add("EMC\n");
    }

    @Override
    public void read(Optional<Structure> said) {
        part = said.filter(marked::reads);
    }

    private void begin(Structure part, Optional<Rectangle2D> box) {
        if (open != part) {
            end();
            endText();
            generator.add("/Span <</MCID " + marked.begin(part, box) + ">> BDC\n");
            open = part;
        }
    }

    @Override
    public void drawText(int x, int y, int letterSpace, int wordSpace, int @Nullable [][] shifts, String text)
            throws IFException {
        if (part.isEmpty()) {
            artifact(() -> super.drawText(x, y, letterSpace, wordSpace, shifts, text));
        } else {
            begin(part.get(), Optional.empty());
            super.drawText(x, y, letterSpace, wordSpace, shifts, text);
        }
    }

    @Override
    public void drawImage(String address, Rectangle area) throws IFException {
        picture(area, () -> place(address, area));
    }

    @Override
    public void drawImage(Document document, Rectangle area) throws IFException {
        picture(area, () -> super.drawImage(document, area));
    }

    private void picture(Rectangle area, Act act) throws IFException {
        if (part.isEmpty()) {
            artifact(act);
        } else {
            end();
            begin(part.get(), Optional.of(onPage(area)));
            act.draw();
            end();
        }
    }

    /** Inside the text object of its word, so that the two nest (ISO 32000-1, 14.6.1). */
    @Override
    public void beginHyphen() {
        if (generator.getTextUtil().isInTextObject()) {
            generator.add("/Span <</ActualText <FEFF00AD>>> BDC\n");
            hyphen = true;
        }
    }

    @Override
    public void endHyphen() {
        if (hyphen) {
            generator.add("EMC\n");
            hyphen = false;
        }
    }

    @Override
    public void touch(Structure link, Rectangle area) {
        if (link.isRead()) {
            marked.touch(link, onPage(area));
        }
    }

    private Rectangle2D onPage(Rectangle area) {
        AffineTransform place = new AffineTransform(generator.getState().getTransform());
        place.scale(0.001, 0.001);
        return place.createTransformedShape(area).getBounds2D();
    }

    @Override
    public void startViewport(AffineTransform transform, Dimension size, @Nullable Rectangle clip) throws IFException {
        end();
        super.startViewport(transform, size, clip);
    }

    @Override
    public void endViewport() throws IFException {
        end();
        super.endViewport();
    }

    @Override
    public void startGroup(AffineTransform transform, @Nullable String layer) throws IFException {
        end();
        super.startGroup(transform, layer);
    }

    @Override
    public void endGroup() throws IFException {
        end();
        super.endGroup();
    }

    @Override
    public void clipRect(Rectangle area) throws IFException {
        end();
        super.clipRect(area);
    }

    @Override
    public void fillRect(Rectangle area, @Nullable Paint paint) throws IFException {
        if (paint != null) {
            artifact(() -> super.fillRect(area, paint instanceof Color colour ? seen(colour) : paint));
        }
    }

    @Override
    public void drawBorderRect(
            Rectangle area,
            @Nullable BorderProps top,
            @Nullable BorderProps bottom,
            @Nullable BorderProps left,
            @Nullable BorderProps right,
            @Nullable Color inner)
            throws IFException {
        if (top != null || bottom != null || left != null || right != null) {
            artifact(() -> super.drawBorderRect(area, seen(top), seen(bottom), seen(left), seen(right), inner));
        }
    }

    @Override
    public void drawLine(Point start, Point end, int width, Color colour, RuleStyle style) throws IFException {
        artifact(() -> super.drawLine(start, end, width, seen(colour), style));
    }

    @Override
    public void setFont(String family, String style, Integer weight, String variant, Integer size, Color colour)
            throws IFException {
        super.setFont(family, style, weight, variant, size, seen(colour));
    }

    /** An ink as it looks: FOP keeps both. */
    private static Color seen(Color ink) {
        return new Color(ink.getRed(), ink.getGreen(), ink.getBlue());
    }

    private static @Nullable BorderProps seen(@Nullable BorderProps border) {
        return border == null
                ? null
                : BorderProps.makeRectangular(border.style, border.width, seen(border.color), border.getMode());
    }
}
