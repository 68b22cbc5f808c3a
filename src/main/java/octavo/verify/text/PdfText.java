package octavo.verify.text;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Stream;
import octavo.verify.Locus;
import octavo.verify.container.UnpackedPage;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDPageLabels;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** The letters of a PDF in the order in which they are drawn. */
final class PdfText {

    private PdfText() {}

    static FileText of(byte[] pdf) throws IOException {
        FileText text = new FileText();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            new Reader(text).writeText(document, Writer.nullWriter());
            PDPageLabels labels = document.getDocumentCatalog().getPageLabels();
            text.folios(
                    labels == null
                            ? List.of()
                            : Stream.of(labels.getLabelsByPageIndices()).toList());
        }
        return text;
    }

    /** Takes each word as it comes; what it writes as text is of no use here. */
    private static final class Reader extends PDFTextStripper {

        private final FileText text;

        Reader(FileText text) {
            this.text = text;
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
        protected void writeString(String words, List<TextPosition> positions) {
            TextPosition first = positions.getFirst();
            text.say(words, new Locus.OnPage(getCurrentPageNo(), first.getXDirAdj(), first.getYDirAdj()));
        }
    }
}
