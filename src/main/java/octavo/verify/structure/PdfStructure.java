package octavo.verify.structure;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import octavo.problem.Code;
import octavo.problem.Count;
import octavo.problem.Problem;
import octavo.source.SourceSpan;
import octavo.verify.Check;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;

/** What every PDF owes to those who open it, whoever made it: it can be read, has pages, and carries its fonts. */
public final class PdfStructure {

    /** Bytes at whose place the end of a file stands at the latest. */
    private static final int TAIL = 1024;

    private static final List<COSName> PROGRAMS = List.of(COSName.FONT_FILE, COSName.FONT_FILE2, COSName.FONT_FILE3);

    private final String name;
    private final Map<String, Integer> missing = new TreeMap<>();

    /** Pages share what they draw from, and a drawing in a stranger's file may hold itself. */
    private final Set<COSBase> seen = new HashSet<>();

    private PdfStructure(String name) {
        this.name = name;
    }

    /**
     * The check of one file.
     *
     * @param name of the file, as messages shall show it
     */
    public static Check check(String name, byte[] pdf) {
        return check(name, pdf, true);
    }

    /** The same of a file whose fonts are for another check to look at. */
    public static Check withoutFonts(String name, byte[] pdf) {
        return check(name, pdf, false);
    }

    /** Whether a file has its end, which is not always missed by those who read it (ISO 32000-1, 7.5.5). */
    public static boolean isWhole(byte[] pdf) {
        int tail = Math.max(0, pdf.length - TAIL);
        return new String(pdf, tail, pdf.length - tail, StandardCharsets.ISO_8859_1).contains("%%EOF");
    }

    /** Whether a font is in the file, even one that PDFBox cannot read: other readers may. */
    public static boolean carries(COSDictionary font) {
        if (font.getDictionaryObject(COSName.DESCENDANT_FONTS) instanceof COSArray parts
                && parts.size() > 0
                && parts.getObject(0) instanceof COSDictionary part) {
            return carries(part);
        }
        return COSName.TYPE3.equals(font.getCOSName(COSName.SUBTYPE))
                || font.getDictionaryObject(COSName.FONT_DESC) instanceof COSDictionary described
                        && PROGRAMS.stream().anyMatch(key -> described.getDictionaryObject(key) instanceof COSStream);
    }

    private static Check check(String name, byte[] pdf, boolean fonts) {
        if (!isWhole(pdf)) {
            return new Check(
                    "structure",
                    List.of(problem(name, "the file is cut off: it has no end", "fetch it or make it again")),
                    "a part of a PDF");
        }
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PdfStructure(name).check(document, fonts);
        } catch (IOException | RuntimeException e) {
            return new Check(
                    "structure",
                    List.of(problem(name, "the file cannot be opened: " + e.getMessage(), "make it again")),
                    "not a PDF that can be read");
        }
    }

    private Check check(PDDocument document, boolean fonts) throws IOException {
        int number = 0;
        for (PDPage page : document.getPages()) {
            number++;
            if (fonts) {
                look(page.getResources(), number);
            }
        }
        List<Problem> problems = new ArrayList<>();
        if (number == 0) {
            problems.add(problem(name, "the file has no pages", "make it again"));
        }
        missing.forEach((font, page) -> problems.add(problem(
                name,
                "the font \"%s\" is not embedded; page %d is the first that needs it".formatted(font, page),
                "let the program that made the file embed all fonts, the standard ones too")));
        return new Check(
                "structure",
                problems,
                String.format(Locale.ROOT, "PDF %.1f, %s", document.getVersion(), Count.of(number, "page")));
    }

    private void look(PDResources resources, int page) throws IOException {
        if (resources == null || !seen.add(resources.getCOSObject())) {
            return;
        }
        if (resources.getCOSObject().getDictionaryObject(COSName.FONT) instanceof COSDictionary fonts) {
            for (COSName key : fonts.keySet()) {
                if (fonts.getDictionaryObject(key) instanceof COSDictionary font && !carries(font)) {
                    missing.putIfAbsent(String.valueOf(font.getNameAsString(COSName.BASE_FONT)), page);
                }
            }
        }
        for (COSName key : resources.getXObjectNames()) {
            if (resources.isImageXObject(key)) {
                continue;
            }
            PDXObject object = resources.getXObject(key);
            if (object instanceof PDFormXObject form) {
                look(form.getResources(), page);
            }
        }
    }

    private static Problem problem(String name, String message, String hint) {
        return new Problem(Code.CHECK_PDF, SourceSpan.of(name), message, hint);
    }
}
