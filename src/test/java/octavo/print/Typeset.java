package octavo.print;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import octavo.markup.MarkedBook;
import octavo.measure.Length;
import octavo.measure.PageSize;
import octavo.problem.Outcome;
import octavo.source.Jail;
import octavo.style.PrintTheme;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * A finished PDF as the eye finds it: what stands where, in which font and size.
 *
 * @param pieces in the order of drawing
 */
public record Typeset(List<Piece> pieces, int pages) {

    /** A5, the trim of a book that does not say. */
    public static final PageSize A5 = new PageSize(Length.mm(148), Length.mm(210));

    /** The widest gap between two letters of one piece, in ems. */
    private static final double GAP = 0.3;

    /** The widest after a space, which a justified line stretches. */
    private static final double STRETCHED = 1;

    /**
     * What stands on one line together, in one font and size.
     *
     * @param page from 1
     * @param size of the letters, in points
     * @param x of its left end, in points from the left edge
     * @param y of its baseline, in points from the upper edge
     * @param end of its right end, in points from the left edge
     */
    public record Piece(int page, String text, String font, double size, double x, double y, double end) {}

    /** A book set in Classic on A5, nothing being wrong with it. */
    public static Typeset classic(String sections) {
        return classic(XhtmlBook.of(sections));
    }

    /** The same of a marked-up book. */
    public static Typeset classic(MarkedBook book) {
        return of(print(book));
    }

    /** The PDF of a marked-up book set in Classic on A5, nothing being wrong with it. */
    public static byte[] print(MarkedBook book) {
        return printed(book).pdf();
    }

    /** The same with the map of its pages. */
    public static Printed printed(MarkedBook book) {
        Outcome<Printed> printed = outcome(book, Jail.shipped("styles"));
        if (!printed.problems().isEmpty()) {
            throw new AssertionError(printed.problems());
        }
        return printed.value().orElseThrow();
    }

    /**
     * A marked-up book set in Classic on A5, whatever is wrong with it.
     *
     * @param folder of the book, whose own styles lie over Classic
     */
    public static Outcome<Printed> outcome(MarkedBook book, Jail folder) {
        return outcome(book, folder, "classic", A5);
    }

    /** The same in any theme that Octavo ships, and on paper of any size. */
    public static Outcome<Printed> outcome(MarkedBook book, Jail folder, String worn, PageSize trim) {
        return outcome(book, folder, worn, trim, 1);
    }

    /**
     * The same.
     *
     * @param jobs how many divisions are set at a time
     */
    static Outcome<Printed> outcome(MarkedBook book, Jail folder, String worn, PageSize trim, int jobs) {
        Jail fonts = Jail.shipped("fonts");
        Outcome<PrintTheme> theme = PrintTheme.read(Jail.shipped("styles/" + worn), fonts, folder, trim);
        return PrintEdition.make(
                book, theme.value().orElseThrow(), PageOrder.NONE, fonts, Instant.EPOCH, "Octavo", jobs, _ -> {});
    }

    /** Reads a PDF. */
    public static Typeset of(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            Reader reader = new Reader();
            reader.getText(document);
            return new Typeset(reader.pieces(), document.getNumberOfPages());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What stands on a page, the first being 1. */
    public List<Piece> on(int page) {
        return pieces.stream().filter(piece -> piece.page() == page).toList();
    }

    /** The first piece with these words in it. */
    public Piece find(String words) {
        return pieces.stream()
                .filter(piece -> piece.text().contains(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError("nowhere: " + words));
    }

    private static final class Reader extends PDFTextStripper {

        private final List<Piece> pieces = new ArrayList<>();
        private final List<TextPosition> open = new ArrayList<>();

        @Override
        protected void processTextPosition(TextPosition glyph) {
            if (!open.isEmpty() && !continues(open.getLast(), glyph)) {
                close();
            }
            open.add(glyph);
        }

        private static boolean continues(TextPosition last, TextPosition next) {
            double gap = next.getXDirAdj() - last.getXDirAdj() - last.getWidthDirAdj();
            double most = last.getUnicode().isBlank() ? STRETCHED : GAP;
            return Math.abs(last.getYDirAdj() - next.getYDirAdj()) < 0.01
                    && Math.abs(gap) < most * size(next)
                    && size(last) == size(next)
                    && last.getFont().getName().equals(next.getFont().getName());
        }

        /** In points, without what single precision adds. */
        private static double size(TextPosition glyph) {
            return Math.round(glyph.getYScale() * 100) / 100.0;
        }

        @Override
        public void processPage(PDPage page) throws IOException {
            super.processPage(page);
            close();
        }

        private void close() {
            StringBuilder text = new StringBuilder();
            open.forEach(glyph -> text.append(glyph.getUnicode()));
            if (!text.toString().isBlank()) {
                TextPosition first = open.getFirst();
                TextPosition last = open.getLast();
                pieces.add(new Piece(
                        getCurrentPageNo(),
                        text.toString(),
                        first.getFont().getName().replaceFirst("^[A-Z]{6}\\+", ""),
                        size(first),
                        first.getXDirAdj(),
                        first.getYDirAdj(),
                        last.getXDirAdj() + last.getWidthDirAdj()));
            }
            open.clear();
        }

        private List<Piece> pieces() {
            return pieces;
        }
    }
}
