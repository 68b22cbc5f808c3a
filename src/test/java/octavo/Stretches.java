package octavo;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;

/** What a page of a PDF shows, a stretch of letters at a time, to be changed. */
final class Stretches {

    private Stretches() {}

    /** What is done to the steps of a page. */
    interface Edit {
        void on(List<Object> tokens);
    }

    /** A file with one of its pages changed. */
    static byte[] changed(byte[] pdf, int index, Edit edit) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDPage page = document.getPage(index);
            List<Object> tokens = new ArrayList<>(new PDFStreamParser(page).parse());
            edit.on(tokens);
            PDStream stream = new PDStream(document);
            try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
                new ContentStreamWriter(out).writeTokens(tokens);
            }
            page.setContents(stream);
            document.save(bytes, CompressParameters.NO_COMPRESSION);
        }
        return bytes.toByteArray();
    }

    /** Arrays of glyphs of three letters and more, as large as most: running heads and titles have other sizes. */
    static List<Integer> shown(List<Object> tokens) {
        Map<Float, List<Integer>> bySize = new LinkedHashMap<>();
        float size = 0;
        for (int i = 1; i < tokens.size(); i++) {
            if (tokens.get(i) instanceof Operator operator) {
                if (operator.getName().equals("Tf")) {
                    size = ((COSNumber) tokens.get(i - 1)).floatValue();
                } else if (operator.getName().equals("TJ")
                        && glyphs(tokens.get(i - 1)).length() >= 12) {
                    bySize.computeIfAbsent(size, _ -> new ArrayList<>()).add(i - 1);
                }
            }
        }
        return bySize.values().stream().max(Comparator.comparingInt(List::size)).orElse(List.of());
    }

    /** Whether two stretches follow each other in one typeface, and differ. */
    static boolean plain(List<Object> tokens, int first, int second) {
        boolean sameType = tokens.subList(first, second).stream()
                .noneMatch(token -> token instanceof Operator operator
                        && List.of("Tf", "BT", "Q").contains(operator.getName()));
        return sameType && !glyphs(tokens.get(first)).equals(glyphs(tokens.get(second)));
    }

    /** Puts changed stretches in their places. */
    static void put(
            List<Object> tokens, List<Integer> shown, int at, List<Object> stretches, MutationTest.Change change) {
        switch (change) {
            case DROPPED -> tokens.set(shown.get(at), new COSArray());
            case DOUBLED -> {
                COSArray twice = new COSArray();
                twice.addAll((COSArray) tokens.get(shown.get(at)));
                twice.addAll((COSArray) tokens.get(shown.get(at)));
                tokens.set(shown.get(at), twice);
            }
            case SWAPPED -> {
                tokens.set(shown.get(at), stretches.get(at));
                tokens.set(shown.get(at + 1), stretches.get(at + 1));
            }
        }
    }

    private static String glyphs(Object array) {
        StringBuilder glyphs = new StringBuilder();
        for (Object item : (COSArray) array) {
            if (item instanceof COSString string) {
                glyphs.append(string.toHexString());
            }
        }
        return glyphs.toString();
    }
}
