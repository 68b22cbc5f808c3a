package octavo.print;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * How evenly a PDF is set, whoever made it: the lines in the size that most of its letters have, measured from glyph to
 * glyph, so that it makes no difference whether spaces are characters or moves.
 */
public final class Spacing {

    /** A gap from this part of an em on is a word space; up to the other, it is not that of a table. */
    private static final double LEAST = 0.09;

    private static final double MOST = 3;

    /**
     * A line of the text.
     *
     * @param page from 1
     * @param y of its baseline, in points from the upper edge
     * @param start of its left end, in points
     * @param end of its right end, in points
     * @param space mean width of its word spaces, in ems; 0 where it has none
     * @param divided whether it ends with a hyphen
     */
    public record Line(int page, double y, double start, double end, double space, boolean divided) {}

    private Spacing() {}

    /** The lines of a PDF that hold nothing in another size. */
    public static List<Line> of(byte[] pdf) {
        List<List<TextPosition>> pages = pages(pdf);
        Map<Long, Long> sizes = pages.stream()
                .flatMap(List::stream)
                .collect(Collectors.groupingBy(Spacing::size, Collectors.counting()));
        long body = sizes.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .orElseThrow()
                .getKey();
        List<Line> lines = new ArrayList<>();
        for (int page = 0; page < pages.size(); page++) {
            Map<Long, List<TextPosition>> byBase = pages.get(page).stream()
                    .collect(Collectors.groupingBy(
                            glyph -> Math.round((double) glyph.getY()), TreeMap::new, Collectors.toList()));
            for (List<TextPosition> line : byBase.values()) {
                if (line.stream().allMatch(glyph -> size(glyph) == body)) {
                    lines.add(line(page + 1, line));
                }
            }
        }
        return lines;
    }

    private static long size(TextPosition glyph) {
        return Math.round(glyph.getYScale() * 10.0);
    }

    private static Line line(int page, List<TextPosition> glyphs) {
        glyphs.sort(Comparator.comparing(TextPosition::getX));
        TextPosition first = glyphs.getFirst();
        TextPosition last = glyphs.getLast();
        double em = first.getYScale();
        double space = IntStream.range(1, glyphs.size())
                .mapToDouble(i -> (glyphs.get(i).getX() - end(glyphs.get(i - 1))) / em)
                .filter(gap -> gap > LEAST && gap < MOST)
                .average()
                .orElse(0);
        return new Line(
                page, first.getY(), first.getX(), end(last), space, "-\u2010\u00AD".contains(last.getUnicode()));
    }

    private static double end(TextPosition glyph) {
        return (double) glyph.getX() + glyph.getWidth();
    }

    private static List<List<TextPosition>> pages(byte[] pdf) {
        List<List<TextPosition>> pages = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition glyph) {
                    while (pages.size() < getCurrentPageNo()) {
                        pages.add(new ArrayList<>());
                    }
                    if (!glyph.getUnicode().isBlank()) {
                        pages.getLast().add(glyph);
                    }
                }
            }.getText(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pages;
    }
}
