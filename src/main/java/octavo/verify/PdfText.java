package octavo.verify;

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

        @Override
        protected void writeString(String text, List<TextPosition> positions) {
            letters.add(text);
        }
    }
}
