package octavo.press;

import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * Where the letters of a page stand, in points from its trimmed edges.
 *
 * @param words how many letters there are
 */
record Printed(double left, double top, double right, double bottom, int words) {

    /** Every page of a file. */
    static List<Printed> pages(byte[] pdf) throws IOException {
        List<Printed> pages = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                Reader reader = new Reader();
                reader.setStartPage(page);
                reader.setEndPage(page);
                reader.writeText(document, new StringWriter());
                pages.add(reader.page);
            }
        }
        return pages;
    }

    private Printed and(TextPosition letter) {
        return new Printed(
                Math.min(left, letter.getXDirAdj()),
                Math.min(top, letter.getYDirAdj() - letter.getHeightDir()),
                Math.min(right, letter.getPageWidth() - letter.getXDirAdj() - letter.getWidthDirAdj()),
                Math.min(bottom, letter.getPageHeight() - letter.getYDirAdj()),
                words + 1);
    }

    private static final class Reader extends PDFTextStripper {

        private Printed page = new Printed(9999, 9999, 9999, 9999, 0);

        @Override
        protected void processTextPosition(TextPosition letter) {
            if (!letter.getUnicode().isBlank()) {
                page = page.and(letter);
            }
        }
    }
}
