package octavo.print.presswork;

import org.apache.fop.pdf.PDFDocument;
import org.apache.fop.render.pdf.PDFDocumentHandler;
import org.apache.fop.render.pdf.PDFPainter;

/** FOP's painter of PDF pages, which alone leads to the document that it paints in. */
final class Platen extends PDFPainter {

    Platen(PDFDocumentHandler handler) {
        super(handler, null);
    }

    PDFDocument document() {
        return generator.getDocument();
    }
}
