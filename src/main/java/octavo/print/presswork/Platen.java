package octavo.print.presswork;

import java.awt.Rectangle;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.fop.pdf.PDFDocument;
import org.apache.fop.render.intermediate.IFException;
import org.apache.fop.render.pdf.PDFDocumentHandler;
import org.apache.fop.render.pdf.PDFPainter;

/** FOP's painter of PDF pages, which alone leads to the document that it paints in. */
class Platen extends PDFPainter {

    Platen(PDFDocumentHandler handler) {
        super(handler, null);
    }

    /** Marks what is a picture, with the room that it has: what is made of the PDF afterwards may have to draw it anew. */
    @Override
    public void drawImage(String address, Rectangle area) throws IFException {
        double[] room = {area.getMinX(), area.getMinY(), area.getMaxX(), area.getMaxY()};
        String box = Arrays.stream(room)
                .mapToObj(side -> String.format(Locale.ROOT, "%.3f", side / 1000))
                .collect(Collectors.joining(" "));
        generator.add("/Picture <</BBox [" + box + "]>> BDC\n");
        place(address, area);
        generator.add("EMC\n");
    }

    /** Draws a picture without a mark. */
    final void place(String address, Rectangle area) throws IFException {
        super.drawImage(address, area);
    }

    /** The page ends. */
    void end() {}

    PDFDocument document() {
        return generator.getDocument();
    }
}
