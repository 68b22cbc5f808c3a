package octavo.verify.barcode;

import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import octavo.verify.pages.PatientReader;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.TextPosition;

/**
 * Bars on the first page of a PDF, found as people find them: below the line that tells the ISBN, which is as wide as they are (BISG,
 * Machine-Readable Coding Guidelines).
 *
 * @param isbn as the line above them tells it
 * @param box where they lie with their quiet zones and their digits, on the page as PDF measures it
 */
record PrintedBarcode(byte[] pdf, String isbn, PDRectangle box) {

    private static final Pattern LINE = Pattern.compile("ISBN\\s+(97[89][\\s\\d-]+)");

    /** Modules of an EAN-13, left of it, right of it with an add-on, and below the line above it (ISO/IEC 15420). */
    private static final int SYMBOL = 95;

    private static final int LEFT = 11;
    private static final int RIGHT = 61;
    private static final int BELOW = 85;

    /** Dots to the inch, the darkest grey that is no ink, and the part of a box with bars that has ink at least. */
    private static final int COARSE = 72;

    private static final int DARK = 128;
    private static final int INKED = 10;

    /** The bars, where there are any. */
    static Optional<PrintedBarcode> on(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            Finder finder = new Finder();
            finder.setEndPage(1);
            finder.writeText(document, Writer.nullWriter());
            return finder.found.map(line -> new PrintedBarcode(pdf, line.isbn, below(line, document.getPage(0))));
        }
    }

    /** What a till reads, the add-on behind a plus; empty where it can read nothing. */
    Optional<String> scan(int dpi) throws IOException {
        return Scanner.scan(draw(dpi));
    }

    /** Whether so much stands there that it may be bars: the words of an advertisement have an ISBN too. */
    boolean inked() throws IOException {
        Raster grey = draw(COARSE).getRaster();
        int[] all = grey.getPixels(0, 0, grey.getWidth(), grey.getHeight(), (int[]) null);
        return Arrays.stream(all).filter(pixel -> pixel < DARK).count() > all.length / INKED;
    }

    private BufferedImage draw(int dpi) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDPage page = document.getPage(0);
            page.setCropBox(box);
            page.setContents(new PDStream(document, page.getContents())); // unpacked, which is read faster
            return new PDFRenderer(document).renderImageWithDPI(0, dpi, ImageType.GRAY);
        }
    }

    private static PDRectangle below(Line line, PDPage page) {
        PDRectangle sheet = page.getCropBox();
        double module = (line.right - line.left) / SYMBOL;
        double left = Math.max(0, line.left - LEFT * module);
        double right = Math.min(sheet.getWidth(), line.right + RIGHT * module);
        double foot = Math.max(0, sheet.getHeight() - line.base - BELOW * module);
        return new PDRectangle(
                (float) (sheet.getLowerLeftX() + left),
                (float) (sheet.getLowerLeftY() + foot),
                (float) (right - left),
                (float) (sheet.getHeight() - line.base - foot));
    }

    /** From the page's upper left corner. */
    private record Line(String isbn, double left, double right, double base) {}

    private static final class Finder extends PatientReader {

        private Optional<Line> found = Optional.empty();

        @Override
        protected void writeString(String text, List<TextPosition> letters) {
            Matcher line = LINE.matcher(text);
            if (found.isEmpty() && line.find() && letters.size() == text.length()) {
                TextPosition first = letters.get(line.start());
                TextPosition last =
                        letters.get(line.start() + line.group().stripTrailing().length() - 1);
                found = Optional.of(new Line(
                        line.group(1).strip(),
                        first.getXDirAdj(),
                        last.getXDirAdj() + last.getWidthDirAdj(),
                        first.getYDirAdj()));
            }
        }
    }
}
