package octavo.print;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import octavo.print.forme.Chapel;
import octavo.print.forme.Page;
import octavo.print.forme.Setting;
import octavo.print.foundry.Foundry;
import octavo.print.presswork.Imprint;
import octavo.print.presswork.Press;
import octavo.print.shop.Pictures;
import octavo.problem.Problem;
import octavo.source.SourceSpan;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Specimens pulled from the press and read back. */
public final class Proof {

    public static final Pictures NO_PICTURES = name -> Optional.empty();

    public static final Imprint IMPRINT = new Imprint(
            "The Ledger & Co",
            List.of("Ada Writer", "Ben Editor"),
            "en-GB",
            "Harbour Press",
            "urn:isbn:9783161484100",
            "A year of lamps",
            List.of("lighthouses"),
            Instant.parse("2025-11-02T00:00:00Z"),
            "Octavo");

    private Proof() {}

    /** One division set by itself. */
    public static Setting set(Foundry foundry, Pictures pictures, Specimen specimen) {
        return set(foundry, pictures, List.of(), specimen);
    }

    /** The same with exceptions to hyphenation. */
    public static Setting set(Foundry foundry, Pictures pictures, List<String> exceptions, Specimen specimen) {
        try (Chapel chapel = new Chapel(foundry, pictures, exceptions, 1)) {
            return chapel.set(List.of(specimen)).getFirst();
        }
    }

    /** Divisions set by two compositors and printed, nothing wrong with them. */
    public static byte[] print(Foundry foundry, Specimen... divisions) {
        List<Page> pages = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        try (Chapel chapel = new Chapel(foundry, NO_PICTURES, List.of(), 2)) {
            for (Setting setting : chapel.set(List.of(divisions))) {
                problems.addAll(setting.problems());
                pages.addAll(setting.pages());
            }
        }
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        problems.removeIf(problem -> problem.code() == octavo.problem.Code.HYPHENATION_MISSING);
        problems.addAll(press(foundry, NO_PICTURES, pages, pdf));
        if (!problems.isEmpty()) {
            throw new AssertionError(problems);
        }
        return pdf.toByteArray();
    }

    public static List<Problem> press(Foundry foundry, Pictures pictures, List<Page> pages, ByteArrayOutputStream pdf) {
        try {
            return new Press(foundry, pictures).print(pages, IMPRINT, _ -> SourceSpan.of("book.yaml"), pdf);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static PDDocument open(byte[] pdf) throws IOException {
        return Loader.loadPDF(pdf);
    }

    /** All its text, lines joined by single spaces. */
    public static String text(byte[] pdf) throws IOException {
        try (PDDocument document = open(pdf)) {
            return new PDFTextStripper().getText(document).strip().replaceAll("\\s+", " ");
        }
    }

    /** From the first glyph's left to the last one's right, in points; for a single line. */
    public static double width(byte[] pdf) throws IOException {
        List<TextPosition> glyphs = positions(pdf);
        return glyphs.getLast().getEndX() - glyphs.getFirst().getX();
    }

    public static int glyphs(byte[] pdf) throws IOException {
        return positions(pdf).size();
    }

    /** Where each line ends, in points from the left edge of the page. */
    public static List<Double> lineEnds(byte[] pdf) throws IOException {
        List<Double> ends = new ArrayList<>();
        List<TextPosition> glyphs = positions(pdf);
        for (int i = 0; i < glyphs.size(); i++) {
            if (i + 1 == glyphs.size()
                    || glyphs.get(i + 1).getY() > glyphs.get(i).getY() + 1) {
                ends.add((double) glyphs.get(i).getEndX());
            }
        }
        return ends;
    }

    /** How wide a character is by itself at ten points. */
    public static double advance(Foundry foundry, String character) {
        try {
            return width(print(foundry, Specimen.in("en-GB").block("a", character)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every glyph in the order of drawing. */
    public static List<TextPosition> positions(byte[] pdf) throws IOException {
        List<TextPosition> glyphs = new ArrayList<>();
        try (PDDocument document = open(pdf)) {
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition glyph) {
                    glyphs.add(glyph);
                }
            }.getText(document);
        }
        return glyphs;
    }
}
