package octavo.verify.identity;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import octavo.verify.container.Unreadable;
import octavo.verify.pages.PatientReader;
import octavo.verify.pages.SightLine;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.TextPosition;

/**
 * The words of a cover's front and of its spine, which lies in the middle of its sheet.
 *
 * @param front those that stand upright
 * @param spine those that are turned
 */
record CoverWords(Wording front, Wording spine) {

    /** As far beyond the width of a page a front may reach, from the middle of the spine: half of it, and a board's overhang. */
    private static final double BEYOND = 40;

    /**
     * Reads a sheet.
     *
     * @param width of a page, in points
     * @param frontAtRight whether the spine lies left of the front
     * @throws Unreadable where it is no PDF
     */
    static CoverWords of(byte[] cover, double width, boolean frontAtRight, Locale language) throws Unreadable {
        try (PDDocument pdf = Loader.loadPDF(cover)) {
            Reader reader = new Reader(width, frontAtRight);
            reader.writeText(pdf, new StringWriter());
            return new CoverWords(
                    new Wording(reader.front.toString(), language), new Wording(reader.spine.toString(), language));
        } catch (IOException | RuntimeException e) {
            throw new Unreadable("is a broken PDF: " + e.getMessage());
        }
    }

    private static final class Reader extends PatientReader {

        private final StringBuilder front = new StringBuilder();
        private final StringBuilder spine = new StringBuilder();
        private SightLine line = new SightLine();
        private final double width;
        private final boolean frontAtRight;

        private Reader(double width, boolean frontAtRight) {
            this.width = width;
            this.frontAtRight = frontAtRight;
        }

        @Override
        protected void writeString(String text, List<TextPosition> letters) {
            TextPosition first = letters.getFirst();
            double out = (first.getX() - first.getPageWidth() / 2) * (frontAtRight ? 1 : -1);
            if (first.getDir() != 0) {
                spine.append(text);
            } else if (out > 0 && out < width + BEYOND) {
                line.add(letters.stream().map(TextPosition::getUnicode).toList());
            }
        }

        /** Spaces are drawn, and what else lies between letters is their spacing; turned letters are lines by themselves. */
        @Override
        protected void writeLineSeparator() {
            front.append(line.read()).append(' ');
            line = new SightLine();
        }

        @Override
        protected void endPage(PDPage page) {
            writeLineSeparator();
        }
    }
}
