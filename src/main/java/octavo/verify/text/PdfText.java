package octavo.verify.text;

import java.io.IOException;
import java.util.List;
import octavo.verify.container.UnpackedPage;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** The letters of a PDF in the order in which they are drawn. */
final class PdfText {

    private PdfText() {}

    static Letters of(byte[] pdf) throws IOException {
        Letters letters = new Letters();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            Reader reader = new Reader(letters);
            reader.getText(document);
        }
        return letters;
    }

    /** Takes each line as it comes; what it returns as text is of no use here. */
    private static final class Reader extends PDFTextStripper {

        private final Letters letters;

        Reader(Letters letters) {
            this.letters = letters;
            setSortByPosition(false);
            setSuppressDuplicateOverlappingText(false);
        }

        @Override
        public void processPage(PDPage page) throws IOException {
            super.processPage(new UnpackedPage(page));
        }

        /** Where most words are turned to the left the page is turned back, or each would fall into its letters. */
        @Override
        protected void writePage() throws IOException {
            List<TextPosition> glyphs =
                    charactersByArticle.stream().flatMap(List::stream).toList();
            long turned = glyphs.stream().filter(glyph -> glyph.getDir() == 90).count();
            PDPage page = getCurrentPage();
            if (page.getRotation() == 0 && turned * 2 > glyphs.size()) {
                page.setRotation(90);
                super.processPage(page);
            } else {
                super.writePage();
            }
        }

        @Override
        protected void writeString(String text, List<TextPosition> positions) {
            letters.add(text);
        }
    }
}
