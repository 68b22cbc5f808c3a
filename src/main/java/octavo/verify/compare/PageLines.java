package octavo.verify.compare;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import octavo.verify.pages.PatientReader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.TextPosition;

/** The lines of each page of a PDF, in the order in which they are drawn. */
final class PageLines extends PatientReader {

    private final List<List<Line>> pages = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private double y;
    private double size;

    private PageLines() {
        setSortByPosition(false);
        setSuppressDuplicateOverlappingText(false);
    }

    static List<List<Line>> of(PDDocument pdf) throws IOException {
        PageLines reader = new PageLines();
        for (PDPage _ : pdf.getPages()) {
            reader.pages.add(new ArrayList<>());
        }
        reader.getText(pdf);
        return reader.pages;
    }

    @Override
    protected void writeString(String words, List<TextPosition> positions) {
        for (TextPosition position : positions) {
            y = text.isEmpty() ? position.getYDirAdj() : y;
            size = Math.max(size, position.getFontSizeInPt());
        }
        text.append(words);
    }

    @Override
    protected void writeWordSeparator() {
        text.append(' ');
    }

    @Override
    protected void writeLineSeparator() {
        end();
    }

    @Override
    protected void endPage(PDPage page) {
        end();
    }

    private void end() {
        if (!text.toString().isBlank()) {
            pages.get(getCurrentPageNo() - 1).add(new Line(text.toString().strip(), y, size));
        }
        text.setLength(0);
        size = 0;
    }
}
