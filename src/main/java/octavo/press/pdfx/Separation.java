package octavo.press.pdfx;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;

/** A page's colours taken apart into inks; a page that has nothing but black words stays as it is. */
final class Separation {

    /** What paints in a screen's colours, or lets something shine through, or draws a picture. */
    private static final Set<String> COLOURED = Set.of("rg", "RG", "gs", "sh", "scn", "SCN", "BDC");

    /** From this length on, in bytes, a page is a drawing that is worth writing shorter. */
    private static final int LONG = 1 << 18;

    private final PDDocument document;
    private final Inks inks;
    private final Exposure exposure;

    Separation(PDDocument document, Inks inks, Exposure exposure) {
        this.document = document;
        this.inks = inks;
        this.exposure = exposure;
    }

    void separate(PDPage page) throws IOException {
        byte[] content = page.getContents().readAllBytes();
        if (content.length < LONG && !coloured(new String(content, StandardCharsets.ISO_8859_1))) {
            return;
        }
        List<Object> tokens = new PDFStreamParser(content).parse();
        PDStream separated = new PDStream(document);
        try (OutputStream out = separated.createOutputStream(COSName.FLATE_DECODE)) {
            new ContentStreamWriter(out).writeTokens(inked(Flattening.of(tokens, page.getResources(), exposure)));
        }
        page.setContents(separated);
    }

    /** Asked of every page of a book, so by looking at its words alone. */
    private static boolean coloured(String content) {
        int begin = 0;
        for (int at = 0; at < content.length(); at++) {
            if (content.charAt(at) <= ' ') {
                int letters = at - begin;
                if (letters >= 2 && letters <= 3 && COLOURED.contains(content.substring(begin, at))) {
                    return true;
                }
                begin = at + 1;
            }
        }
        return false;
    }

    /** The same in inks; numbers are written as shortly as they can be, which makes the paths of drawings half as long. */
    private List<Object> inked(List<Object> tokens) {
        List<Object> inked = new ArrayList<>();
        for (Object token : tokens) {
            if (token instanceof Operator operator) {
                switch (operator.getName()) {
                    case "rg" -> Mixing.anew(inked, 3, inks::of, "k");
                    case "RG" -> Mixing.anew(inked, 3, inks::of, "K");
                    default -> inked.add(operator);
                }
            } else {
                inked.add(token instanceof COSFloat number ? new COSFloat(number.floatValue()) : token);
            }
        }
        return inked;
    }
}
